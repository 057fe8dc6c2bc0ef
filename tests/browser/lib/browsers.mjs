// Starts the browsers of this machine. Nothing is ever downloaded.

import { existsSync } from "node:fs";
import puppeteer from "puppeteer-core";

const chromium = {
  name: "Chromium",
  programs: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"],
  options: {
    browser: "chrome",
    args: [
      // Root has no sandbox; the pages of these tests are our own.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--disable-dev-shm-usage",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  },
};

const firefox = {
  name: "Firefox",
  programs: ["/usr/bin/firefox-esr", "/usr/bin/firefox"],
  options: {
    browser: "firefox",
    extraPrefsFirefox: {
      // What readers have. Puppeteer switches it off, which hides what fails on file://.
      "security.fileuri.strict_origin_policy": true,
      "ui.prefersReducedMotion": 1,
    },
  },
};

const wanted = process.env.NDR_LENS_BROWSERS?.toLowerCase().split(",");

/** The browsers to test with; `NDR_LENS_BROWSERS=firefox` picks. */
export const browsers = [chromium, firefox].filter(
  ({ name }) => !wanted || wanted.includes(name.toLowerCase()),
);

/** Starts a browser with a fresh profile. `more` are further options of Puppeteer. */
export function launch({ name, programs, options }, more = {}) {
  const executablePath = programs.find((program) => existsSync(program));
  if (!executablePath) throw new Error(`${name} is missing: none of ${programs.join(", ")} exists`);
  return puppeteer.launch({ headless: true, executablePath, ...options, ...more });
}
