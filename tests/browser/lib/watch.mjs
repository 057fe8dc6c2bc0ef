// Watches what a page complains about and what it asks for.

/**
 * Opens a tab, in a profile of its own, that records its complaints and requests from the first
 * moment.
 */
export async function watched(browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = [];
  const requests = [];
  page.on("console", (message) => {
    if (["error", "warn", "assert"].includes(message.type())) {
      complaints.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message ?? error}`));
  page.on("request", (request) => {
    // The icon is data inside the page, no request.
    if (!request.url().startsWith("data:")) requests.push(request.url());
  });
  // Firefox tells nobody on the console when a policy stops something, so the page itself listens.
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => {
      window.violations.push(`${event.violatedDirective} stopped ${event.blockedURI || "inline"}`);
    });
  });
  return {
    page,
    requests,
    close: () => context.close(),
    /** Everything that went wrong so far. */
    async complaints() {
      const violations = await page.evaluate(() => window.violations);
      return [...complaints, ...violations];
    },
  };
}

/** Waits until the page runs and can be used; fails at once when it cannot start. */
export async function started(frame) {
  await frame.waitForFunction(
    () => {
      const failed = document.getElementById("ndr-lens-failed");
      if (failed && !failed.hidden) throw new Error(failed.innerText);
      return document.readyState === "complete" && document.querySelector('[data-part="input"]');
    },
    { timeout: 20_000 },
  );
}
