//! The explanation as text, to paste into a ticket.

mod own;

use std::fmt::Write;

use super::hidden::shown;
use super::mask::masked;
use super::model::{CommandText, Evidence, Explanation, LinkText, Rich, Span};
use super::words::Words;

/// The form of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For anything.
    Plain,
    /// For what draws Markdown (CommonMark).
    Markdown,
}

/// Whether addresses and the like are hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mask {
    /// Hidden.
    On,
    /// Shown.
    Off,
}

/// The whole answer as text.
pub fn copy_text(explanation: &Explanation, words: &Words, format: Format, mask: Mask) -> String {
    let mut writer = Writer { out: String::new(), format, mask, words };
    // Where only the organisation knows the error, nobody needs to read that we do not.
    let known = explanation.own.as_ref().is_some_and(|own| !own.errors.is_empty());
    if explanation.entry.is_some() || !known {
        writer.head(explanation);
    }
    explanation.own.iter().for_each(|own| writer.own(own));
    writer.causes(explanation);
    writer.fixes(explanation);
    writer.checks(explanation);
    writer.facts(explanation);
    writer.sources(explanation);
    let text = writer.out.trim_end();
    format!("{text}\n")
}

struct Writer<'a> {
    out: String,
    format: Format,
    mask: Mask,
    words: &'a Words,
}

impl Writer<'_> {
    fn line(&mut self, line: &str) {
        self.out.push_str(line.trim_end());
        self.out.push('\n');
    }

    fn paragraph(&mut self, rich: &Rich) {
        if !rich.0.is_empty() {
            let text = self.rich(rich);
            self.line(&text);
            self.line("");
        }
    }

    fn heading(&mut self, key: &str) {
        let text = self.words.text(key);
        self.heading_line(&text);
    }

    fn heading_line(&mut self, text: &str) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.line("");
        }
        match self.format {
            Format::Plain => self.line(text),
            Format::Markdown => self.line(&format!("## {text}\n")),
        }
    }

    /// Label and value with the punctuation of the language.
    fn pair(&self, label: &str, value: &str) -> String {
        self.words.text_with("copy-pair", &[("label", label.into()), ("value", value.into())])
    }

    /// Words of the text: quoted, never markup.
    fn quote(&self, text: &str) -> String {
        let text = match self.mask {
            Mask::On => masked(&shown(text)),
            Mask::Off => shown(text).into_owned(),
        };
        match self.format {
            Format::Plain => text,
            Format::Markdown => code(&text),
        }
    }

    fn rich(&self, rich: &Rich) -> String {
        let mut text = String::new();
        for span in &rich.0 {
            match (span, self.format) {
                (Span::Text(words), _) => text.push_str(words),
                (Span::Label(words), Format::Markdown) => {
                    let _ = write!(text, "**{words}**");
                }
                (Span::Code(words), Format::Markdown) => text.push_str(&code(words)),
                (Span::Label(words) | Span::Code(words), Format::Plain) => text.push_str(words),
                (Span::Value { text: own, .. }, _) => text.push_str(&self.quote(own)),
                (Span::Own { text: own, .. }, _) => text.push_str(&self.own_words(own)),
            }
        }
        text
    }

    fn head(&mut self, explanation: &Explanation) {
        let title = self.rich(&explanation.title);
        let codes = explanation.codes.join(", ");
        let gap = if codes.is_empty() { "" } else { " " };
        match self.format {
            Format::Plain => self.line(&format!("{codes}{gap}{title}\n")),
            Format::Markdown => self.line(&format!("# {codes}{gap}{title}\n")),
        }
        self.paragraph(&explanation.verdict);
        self.paragraph(&explanation.state);
        for line in &explanation.who {
            let line = self.rich(line);
            let bullet = if explanation.who.len() > 1 { "- " } else { "" };
            self.line(&format!("{bullet}{line}"));
        }
        self.line("");
        if let Some(exactness) = &explanation.exactness {
            self.paragraph(exactness);
        }
        for paragraph in explanation.meaning.iter().chain(&explanation.cautions) {
            self.paragraph(paragraph);
        }
    }

    fn causes(&mut self, explanation: &Explanation) {
        if explanation.causes.is_empty() {
            return;
        }
        self.heading("heading-causes");
        for cause in &explanation.causes {
            let text = self.rich(&cause.text);
            let label = &cause.standing_label;
            let said = |evidence: &Evidence| match evidence.place {
                Some(_) => self.quote(&evidence.quote),
                None => evidence.quote.clone(),
            };
            let quotes: Vec<String> = cause.evidence.iter().map(said).collect();
            let hedge = cause.hedge.as_ref().map(|hedge| format!(" {}", self.rich(hedge))).unwrap_or_default();
            self.line(&format!("- [{label}] {text}{hedge}"));
            for quote in quotes {
                self.line(&format!("  > {quote}"));
            }
        }
    }

    fn fixes(&mut self, explanation: &Explanation) {
        if explanation.fixes.is_empty() {
            return;
        }
        self.heading("heading-fixes");
        for fix in &explanation.fixes {
            let title = self.rich(&fix.title);
            let condition = fix.condition.as_ref().map(|condition| self.rich(condition));
            let who = match condition {
                Some(condition) => self.words.text_with(
                    "copy-fix-if",
                    &[("actor", fix.actor.label.clone().into()), ("condition", condition.into())],
                ),
                None => self.words.text_with("copy-fix", &[("actor", fix.actor.label.clone().into())]),
            };
            let own = fix.own.as_ref().map(|own| format!("; {}", self.rich(own))).unwrap_or_default();
            let who = format!("{who}{own}");
            match self.format {
                Format::Plain => self.line(&format!("{title} ({who})")),
                Format::Markdown => self.line(&format!("### {title}\n\n{who}\n")),
            }
            self.steps(&fix.steps);
            for note in &fix.notes {
                let text = self.rich(note);
                self.line(&format!("- {text}"));
            }
            self.links(&fix.links);
            self.line("");
        }
    }

    fn checks(&mut self, explanation: &Explanation) {
        for (key, repair) in [("heading-checks-cause", false), ("heading-checks-repair", true)] {
            let checks: Vec<_> = explanation.checks.iter().filter(|check| check.repair == repair).collect();
            if checks.is_empty() {
                continue;
            }
            self.heading(key);
            for check in checks {
                let title = self.rich(&check.title);
                self.line(&format!("- {title}"));
                self.commands(&check.commands);
                let expect = self.rich(&check.expect);
                self.line(&format!("  {expect}"));
                self.links(&check.links);
            }
        }
    }

    fn facts(&mut self, explanation: &Explanation) {
        if !explanation.attempts.is_empty() {
            self.heading("heading-attempts");
            for attempt in &explanation.attempts {
                if let Some(recipient) = &attempt.recipient {
                    let recipient = self.rich(recipient);
                    self.line(&recipient);
                }
                let time = attempt.time.as_deref().map(|time| format!("{} ", shown(time))).unwrap_or_default();
                let reply = self.quote(&attempt.reply);
                let server =
                    attempt.server.as_deref().map(|server| format!("{}: ", self.quote(server))).unwrap_or_default();
                self.line(&format!("- {time}{server}{reply}"));
            }
        }
        if !explanation.details.is_empty() {
            self.heading("heading-details");
            for detail in &explanation.details {
                let values: Vec<String> =
                    detail.values.iter().map(|value| self.rich(&Rich(vec![value.clone()]))).collect();
                let pair = self.pair(&detail.label, &values.join(", "));
                self.line(&format!("- {pair}"));
            }
        }
    }

    fn sources(&mut self, explanation: &Explanation) {
        if explanation.sources.is_empty() {
            return;
        }
        self.heading("heading-sources");
        let weak = self.words.text("source-weak");
        for source in &explanation.sources {
            let hedge = if source.weak { format!(" ({weak})") } else { String::new() };
            let url = source.url.map(|url| format!(" {url}")).unwrap_or_default();
            self.line(&format!("- {} ({}){hedge}{url}", source.title, source.date));
        }
        let reviewed = self.words.text_with("copy-reviewed", &[("date", explanation.reviewed.into())]);
        self.line(&format!("\n{reviewed}"));
    }

    fn commands(&mut self, commands: &[CommandText]) {
        for command in commands {
            // Inside a block nothing is markup, so the line stands as it is.
            let plain = Writer { out: String::new(), format: Format::Plain, mask: self.mask, words: self.words };
            let line = plain.rich(&command.line);
            match self.format {
                Format::Plain => self.line(&format!("   {}", self.pair(&command.shell, &line))),
                Format::Markdown => self.line(&format!("\n   ```\n   {line}\n   ```\n")),
            }
        }
    }

    fn links(&mut self, links: &[LinkText]) {
        for link in links {
            let label = self.rich(&link.label);
            match self.format {
                Format::Plain => self.line(&format!("  {}", self.pair(&label, &link.url))),
                Format::Markdown => self.line(&format!("  [{label}]({})", own::destination(&link.url))),
            }
        }
    }
}

/// A code span that no backtick inside can end (CommonMark, section 6.1).
fn code(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}
