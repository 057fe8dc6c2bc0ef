//! Fluent to patterns: references resolved, inline marks told apart.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement, VariantKey};
use fluent_syntax::parser;

use crate::Problems;
use crate::pack::{Arm, Element, Pattern};

/// How deep messages may refer to each other.
const DEPTH: usize = 8;

/// Messages and terms by id, with their file.
type Sources<'a> = BTreeMap<String, (&'a str, &'a ast::Pattern<String>)>;

struct Parser<'a, 'p> {
    known: &'a Sources<'a>,
    file: &'a str,
    key: &'a str,
    problems: &'p mut Problems,
}

/// All messages of one language by key, out of `(file, text)` pairs.
pub(crate) fn messages(
    sources: &[(String, String)],
    problems: &mut Problems,
) -> BTreeMap<String, (String, Pattern<'static>)> {
    let mut trees = Vec::new();
    for (file, text) in sources {
        let tree = parser::parse(text.clone()).unwrap_or_else(|(tree, errors)| {
            for error in errors {
                let line = text.get(..error.pos.start).unwrap_or("").lines().count().max(1);
                problems.add(file, &format!("line {line}"), error.kind.to_string());
            }
            tree
        });
        trees.push((file.as_str(), tree));
    }
    let mut known: Sources<'_> = BTreeMap::new();
    for (file, tree) in &trees {
        for entry in &tree.body {
            let (id, value, attributes, term) = match entry {
                ast::Entry::Message(message) => (&message.id.name, message.value.as_ref(), &message.attributes, false),
                ast::Entry::Term(term) => (&term.id.name, Some(&term.value), &term.attributes, true),
                ast::Entry::Junk { content } => {
                    problems.add(file, content.split_whitespace().next().unwrap_or("?"), "is not Fluent");
                    continue;
                }
                _ => continue,
            };
            let id = if term { format!("-{id}") } else { id.clone() };
            let attributes =
                attributes.iter().map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
            for (key, pattern) in value.map(|value| (id.clone(), value)).into_iter().chain(attributes) {
                if let Some((other, _)) = known.insert(key.clone(), (file, pattern)) {
                    problems.add(file, &key, format!("stands in assets/{other} too"));
                }
            }
        }
    }
    let mut messages = BTreeMap::new();
    for (key, (file, pattern)) in known.iter().filter(|(key, _)| !key.starts_with('-')) {
        let mut parser = Parser { known: &known, file, key, problems };
        let pattern = parser.pattern(pattern, 0);
        messages.insert(key.clone(), ((*file).to_owned(), pattern));
    }
    messages
}

impl Parser<'_, '_> {
    fn refuse(&mut self, message: impl Into<String>) {
        self.problems.add(self.file, self.key, message);
    }

    fn pattern(&mut self, pattern: &ast::Pattern<String>, depth: usize) -> Pattern<'static> {
        let mut out = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value, &mut out),
                PatternElement::Placeable { expression } => self.expression(expression, depth, &mut out),
            }
        }
        join_lines(&mut out);
        out
    }

    fn expression(&mut self, expression: &Expression<String>, depth: usize, out: &mut Pattern<'static>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, depth, out),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return self.refuse("a select expression asks for a variable");
                };
                let mut arms = Vec::new();
                let mut default = 0;
                for variant in variants {
                    if variant.default {
                        default = arms.len();
                    }
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                        &variant.key;
                    arms.push(Arm { key: Cow::Owned(key.clone()), pattern: self.pattern(&variant.value, depth) });
                }
                out.push(Element::Select { variable: Cow::Owned(id.name.clone()), arms, default });
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>, depth: usize, out: &mut Pattern<'static>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                let value = fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned();
                out.push(Element::Text(Cow::Owned(value)));
            }
            InlineExpression::NumberLiteral { value } => out.push(Element::Text(Cow::Owned(value.clone()))),
            InlineExpression::VariableReference { id } => out.push(Element::Variable(Cow::Owned(id.name.clone()))),
            InlineExpression::MessageReference { id, attribute } => {
                self.reference("", &id.name, attribute.as_ref(), depth, out)
            }
            InlineExpression::TermReference { id, attribute, .. } => {
                self.reference("-", &id.name, attribute.as_ref(), depth, out)
            }
            InlineExpression::Placeable { expression } => self.expression(expression, depth, out),
            InlineExpression::FunctionReference { id, .. } => self.refuse(format!("there is no function {}", id.name)),
        }
    }

    fn reference(
        &mut self,
        sign: &str,
        id: &str,
        attribute: Option<&ast::Identifier<String>>,
        depth: usize,
        out: &mut Pattern<'static>,
    ) {
        let key = attribute.map_or_else(|| format!("{sign}{id}"), |attribute| format!("{sign}{id}.{}", attribute.name));
        let Some((_, pattern)) = self.known.get(&key) else {
            return self.refuse(format!("refers to {key}, which does not exist"));
        };
        if depth >= DEPTH {
            return self.refuse(format!("refers to {key} in a circle"));
        }
        out.extend(self.pattern(pattern, depth + 1));
    }

    /// Splits `**label**` and `` `code` `` off the words.
    fn text(&mut self, value: &str, out: &mut Pattern<'static>) {
        let mut rest = value;
        while let Some(at) = rest.find(['*', '`']) {
            let (before, marked) = rest.split_at(at);
            let fence = if marked.starts_with("**") {
                "**"
            } else if marked.starts_with('`') {
                "`"
            } else {
                push_text(&rest[..=at], out);
                rest = &rest[at + 1..];
                continue;
            };
            push_text(before, out);
            let inner = &marked[fence.len()..];
            let Some(end) = inner.find(fence) else {
                return self.refuse(format!("{fence} is opened and not closed"));
            };
            let words = Cow::Owned(inner[..end].to_owned());
            out.push(if fence == "`" { Element::Code(words) } else { Element::Label(words) });
            rest = &inner[end + fence.len()..];
        }
        push_text(rest, out);
    }
}

fn push_text(text: &str, out: &mut Pattern<'static>) {
    if text.is_empty() {
        return;
    }
    if let Some(Element::Text(last)) = out.last_mut() {
        last.to_mut().push_str(text);
    } else {
        out.push(Element::Text(Cow::Owned(text.to_owned())));
    }
}

/// Lines of the source become running text: a space between words, nothing between Han characters.
fn join_lines(pattern: &mut Pattern<'static>) {
    for element in pattern {
        let Element::Text(text) = element else { continue };
        if !text.contains('\n') {
            continue;
        }
        let mut joined = String::with_capacity(text.len());
        for (number, line) in text.split('\n').enumerate() {
            let line = if number == 0 { line } else { line.trim_start() };
            let wide = |c: Option<char>| c.is_some_and(is_wide);
            if number > 0 && !wide(joined.chars().last()) && !wide(line.chars().next()) {
                joined.push(' ');
            }
            joined.push_str(line);
        }
        *text = Cow::Owned(joined);
    }
}

/// Whether a character is Han, kana or full-width punctuation, which take no space.
pub(crate) fn is_wide(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF60}' | '\u{20000}'..='\u{3FFFF}')
}
