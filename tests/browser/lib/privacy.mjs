// What a reader would not want anybody else to see, every way out of a page, and what stays behind in one.

import { choose, inLanguage, part, paste } from "./page.mjs";

/** A report whose every name, address and word of the message is a secret. */
export const report = `From: postmaster@secret-gateway.example
To: secret-sender@secret-company.example
Subject: Undeliverable: secret-subject
Content-Type: text/plain; charset=utf-8

Your message to secret-recipient@secret-partner.example could not be delivered.

secret-recipient@secret-partner.example
mx.secret-partner.example gave this error:
550 5.4.316 Message expired, connection refused(Socket error code 10061)
[LastAttemptedServerName=mx.secret-partner.example] [LastAttemptedIP=203.0.113.177:25]
`;

/** A second one, pasted over the first. */
export const traceLine =
  "Reason: [{LED=450 4.4.317 Cannot connect to remote server [Message=SubjectMismatch Subject mismatch] " +
  "[LastAttemptedServerName=mail.secret-partner.example] [LastAttemptedIP=203.0.113.177:25]};{MSG=};" +
  "{FQDN=mail.secret-partner.example}]";

/** What is searched for: the first finds nothing, which must not make the page ask elsewhere. */
const queries = ["secret-query", "4.4.316"];

/** Matches each secret, also where a URL or a base64 text hides it. */
export const secret = new RegExp(
  ["secret", "203\\.0\\.113\\.177", ...[0, 1, 2].map((shift) => inBase64("secret", shift))].join("|"),
  "i",
);

/** What of a text is the same in base64 wherever it begins. */
function inBase64(text, shift) {
  const encoded = Buffer.from("x".repeat(shift) + text).toString("base64");
  return encoded.slice(shift ? shift + 1 : 0, Math.floor(((shift + text.length) * 4) / 3)).replaceAll("+", "\\+");
}

/**
 * Runs in a page before its scripts: keeps in `window.ways` each use of a way out that a browser offers beside its
 * own requests.
 */
export function watchWays() {
  const ways = [];
  window.ways = ways;
  const note = (name, values) => ways.push(`${name}: ${values.map(String).join(" ").slice(0, 300)}`);
  for (const name of ["WebSocket", "EventSource", "RTCPeerConnection", "WebTransport", "Worker", "SharedWorker", "BroadcastChannel", "XMLHttpRequest"]) {
    const original = window[name];
    if (!original) continue;
    window[name] = new Proxy(original, {
      construct(target, values) {
        note(name, values);
        return Reflect.construct(target, values);
      },
    });
  }
  const wrap = (owner, method) => {
    const original = owner?.[method];
    if (!original) return;
    owner[method] = function (...values) {
      note(method, values);
      return original.apply(this, values);
    };
  };
  wrap(window.ServiceWorkerContainer?.prototype, "register");
  wrap(Navigator.prototype, "sendBeacon");
  wrap(window, "open");
  wrap(HTMLFormElement.prototype, "submit");
  wrap(HTMLFormElement.prototype, "requestSubmit");
  // A dialog would stand in the way; a printer is no way out of the page.
  window.print = () => {
    window.printed = true;
  };
}

/** Does in a page, a frame or around an element all that a reader can do with what they pasted. */
export async function useEverything(page) {
  await paste(page, report);
  await page.waitForSelector(part("verdict"));
  await press(page, `${part("questions")} input[type=radio]`);
  await (await page.waitForSelector(part("clear-answer"))).evaluate((button) => button.click());
  await press(page, `${part("questions")} input[type=radio]`);
  await press(page, `${part("fixes")} input[type=checkbox]`);
  await press(page, `${part("causes")} ${part("evidence")}`);
  await press(page, part("copy-text"));
  await press(page, part("mask"));
  await press(page, part("copy-markdown"));
  await press(page, part("copy-command"));
  await press(page, part("copy-link"));
  await press(page, part("print"));
  await choose(page, "second-language", "zh-TW");
  await page.waitForSelector(`${part("verdict")} [lang="zh-TW"]`);
  await choose(page, "language", "zh-TW");
  await inLanguage(page, "zh-TW");
  await paste(page, traceLine);
  await page.waitForFunction(
    (verdict) => document.querySelector(verdict)?.innerText.includes("mail.secret-partner.example"),
    {},
    part("verdict"),
  );
  for (const query of queries) {
    await page.$eval(
      part("query"),
      (field, text) => {
        field.value = text;
        field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      },
      query,
    );
  }
  await page.waitForSelector(`${part("found")} li a`);
  await press(page, `${part("found")} li a`);
  await page.waitForSelector(part("code-asked"));
  await paste(page, report);
  await page.waitForSelector(part("verdict"));
  // Timers and what they start have run out.
  await new Promise((resolve) => setTimeout(resolve, 700));
}

/** Presses the first of some, also where it is folded away. */
const press = (page, selector) =>
  page.$eval(selector, (first) => {
    first.closest("details")?.setAttribute("open", "");
    first.click();
  });

/** Everything that a page left behind where a later visit, another page or a host could find it. */
export const traces = (page) =>
  page.evaluate(async () => {
    const stored = (name) => {
      try {
        return { ...window[name] };
      } catch {
        return {};
      }
    };
    const unless = async (ask, otherwise) => {
      try {
        return await ask();
      } catch {
        return otherwise;
      }
    };
    const cached = {};
    await unless(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          cached[request.url] = await (await cache.match(request)).text();
        }
      }
    });
    return {
      address: location.href,
      title: document.title,
      name: window.name,
      history: JSON.stringify(history.state),
      cookies: await unless(() => document.cookie, ""),
      local: stored("localStorage"),
      session: stored("sessionStorage"),
      databases: await unless(async () => (await indexedDB.databases()).map(({ name }) => name), []),
      cached,
      ways: window.ways,
      printed: window.printed,
    };
  });
