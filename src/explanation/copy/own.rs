//! The organisation's words as text.

use super::super::hidden::shown;
use super::super::model::{LinkText, Own, OwnError, Rich, StepText};
use super::{Format, Writer};

impl Writer<'_> {
    /// Everything that the organisation says beside us, under its own heading.
    pub(super) fn own(&mut self, own: &Own) {
        if own.errors.is_empty() && own.notes.is_empty() && own.contacts.is_empty() {
            return;
        }
        self.heading_of(&own.heading);
        own.errors.iter().for_each(|error| self.error(error));
        for note in &own.notes {
            note.text.iter().for_each(|text| self.paragraph(text));
            self.links_below(&note.links);
        }
        for contact in &own.contacts {
            let text = contact.text.as_ref().map(|text| self.rich(text)).unwrap_or_default();
            let pair = self.pair(&contact.actor.label, &text);
            self.line(&format!("- {pair}"));
            self.links(&contact.links);
        }
        self.line("");
    }

    fn error(&mut self, error: &OwnError) {
        let title = self.rich(&error.title);
        let codes = error.codes.join(", ");
        let gap = if codes.is_empty() { "" } else { " " };
        match self.format {
            Format::Plain => self.line(&format!("{codes}{gap}{title}\n")),
            Format::Markdown => self.line(&format!("### {}{gap}{title}\n", escaped(&codes))),
        }
        let said = [Some(&error.meaning), error.state.as_ref(), error.who.as_ref()];
        said.into_iter().flatten().for_each(|text| self.paragraph(text));
        self.steps(&error.steps);
        self.links_below(&error.links);
    }

    pub(super) fn steps(&mut self, steps: &[StepText]) {
        for (at, step) in steps.iter().enumerate() {
            let text = self.rich(&step.text);
            self.line(&format!("{}. {text}", at + 1));
            self.commands(&step.commands);
        }
    }

    /// Links that belong to no item of a list.
    fn links_below(&mut self, links: &[LinkText]) {
        self.links(links);
        if !links.is_empty() {
            self.line("");
        }
    }

    /// The organisation's words: as they are, or so that Markdown takes nothing in them for markup.
    pub(super) fn own_words(&self, text: &str) -> String {
        match self.format {
            Format::Plain => shown(text).into_owned(),
            Format::Markdown => escaped(&shown(text)),
        }
    }

    fn heading_of(&mut self, heading: &Rich) {
        let text = self.rich(heading);
        self.heading_line(&text);
    }
}

/// Text in which nothing is markup (CommonMark, section 2.4). Its lines stay lines.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if !out.is_empty() {
            out.push_str("\\\n");
        }
        // What would begin a list or underline a heading. `1.` and `1)` begin one, too.
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        for (at, c) in line.char_indices() {
            let first = at == 0 && matches!(c, '-' | '+' | '=');
            let numbered = digits > 0 && at == digits && matches!(c, '.' | ')');
            if first
                || numbered
                || matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '&' | '~' | '|' | '!' | '$')
            {
                out.push('\\');
            }
            out.push(c);
        }
    }
    out
}

/// Where a link leads, so that no parenthesis ends it (CommonMark, section 6.3).
pub(super) fn destination(url: &str) -> String {
    if url.contains(['(', ')']) { format!("<{url}>") } else { url.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{destination, escaped};

    #[test]
    fn nothing_is_markup() {
        assert_eq!(escaped("# a *b* <i>_c_</i> [d](e) `f`"), "\\# a \\*b\\* \\<i\\>\\_c\\_\\</i\\> \\[d\\](e) \\`f\\`");
        assert_eq!(escaped("- a\n\n 12. b\n=="), "\\- a\\\n12\\. b\\\n\\==");
        assert_eq!(escaped("ext. 4711, 10.5 MB - ok"), "ext. 4711, 10.5 MB - ok");
        assert_eq!(destination("https://a.example/b_(c)"), "<https://a.example/b_(c)>");
    }
}
