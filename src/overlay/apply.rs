//! Adds the organisation's words to an explanation.

use super::address;
use super::answer::{Owner, QUESTION};
use super::codes::Met;
use super::model::{Change, Code, Contact, Link, Note, Overlay, Target};
use super::said::Said;
use crate::diagnosis::{Diagnosis, Judged};
use crate::explanation::{
    ActorText, Explanation, FixText, LinkText, Own, OwnContact, OwnError, OwnNote, Rich, Span, StepText, Value,
    ValueKind, Values, Words, actor, shown,
};
use crate::reading::Report;

/// Who is asked by the organisation's own list of partners.
pub(super) const PARTNER: &str = "partner";

impl Overlay {
    /// The explanation with the organisation's words: fixes hidden and replaced, the list's answer said, and everything
    /// else in [`Explanation::own`].
    pub fn apply(
        &self,
        report: &Report,
        diagnosis: &Diagnosis,
        mut explanation: Explanation,
        words: &Words,
    ) -> Explanation {
        let speaker = Speaker { overlay: self, words };
        let judged = diagnosis.entries.first();
        let owner = judged.and_then(|judged| self.owner(report, judged));
        let met = self.met(report);
        explanation.fixes.retain(|fix| !matches!(self.change(fix.id), Some(Change::Hide)));
        for fix in &mut explanation.fixes {
            if let Some(Change::Replace { title, steps, links }) = self.change(fix.id) {
                speaker.replace(fix, title.as_ref(), steps, links);
            }
        }
        if let Some(owner) = &owner
            && diagnosis.answers.assumed(QUESTION) == Some(owner.answer)
        {
            let question = explanation.questions.iter_mut().find(|question| question.id == QUESTION);
            question.into_iter().for_each(|question| question.assumed = Some(speaker.assumed(owner)));
        }
        let errors: Vec<OwnError> = met.iter().filter_map(|met| speaker.error(met)).collect();
        let actors = actors(&explanation, &errors);
        let about = About { report, judged, actors: &actors, codes: &explanation.codes, errors: &errors };
        let notes = self.notes.iter().filter(|note| about.fits(note)).map(|note| speaker.note(note)).collect();
        let contacts = speaker.contacts(&actors, owner.as_ref());
        explanation.own = Some(Own { heading: speaker.heading(), errors, notes, contacts });
        explanation
    }

    fn change(&self, fix: &str) -> Option<&Change> {
        self.fixes.iter().find(|(id, _)| *id == fix).map(|(_, change)| change)
    }
}

/// Who acts, each once: whoever repairs the organisation's own errors, then those that lead, then those of other fixes.
fn actors(explanation: &Explanation, errors: &[OwnError]) -> Vec<ActorText> {
    let of_errors = errors.iter().filter_map(|error| error.actor.as_ref());
    let of_fixes = explanation.fixes.iter().map(|fix| &fix.actor);
    let mut actors: Vec<ActorText> = Vec::new();
    for actor in of_errors.chain(&explanation.actors).chain(of_fixes) {
        if !actors.contains(actor) {
            actors.push(actor.clone());
        }
    }
    actors
}

/// What a note can be about.
struct About<'a> {
    report: &'a Report,
    judged: Option<&'a Judged>,
    actors: &'a [ActorText],
    /// What leads, codes as they are shown.
    codes: &'a [String],
    errors: &'a [OwnError],
}

impl About<'_> {
    fn fits(&self, note: &Note) -> bool {
        note.targets.iter().any(|target| match target {
            Target::Everything => true,
            Target::Actor(id) => self.actors.iter().any(|actor| actor.id == *id),
            Target::Category(id) => {
                self.judged.is_some_and(|judged| judged.category == *id || judged.entry.category == *id)
            }
            Target::Entry(_) => self.names(target),
            Target::Status(status) => self.has(&status.to_string()) || self.names(target),
            Target::Reply(code) => self.has(&code.to_string()) || self.names(target),
            Target::Own(code) => {
                self.errors.iter().flat_map(|error| &error.codes).any(|own| own.eq_ignore_ascii_case(code))
            }
        })
    }

    fn names(&self, target: &Target) -> bool {
        self.judged.is_some_and(|judged| target.names(judged.entry))
    }

    /// Whether the recipient that the answer is about was told a code; where no error leads, any recipient.
    fn has(&self, code: &str) -> bool {
        let shown = self.codes.iter().flat_map(|codes| codes.split(' ')).any(|own| own == code);
        let recipients = self.report.recipients.iter().enumerate();
        let recipients = recipients.filter(|(number, _)| self.judged.is_none_or(|judged| judged.recipient == *number));
        let mut replies =
            recipients.flat_map(|(_, recipient)| &recipient.attempts).flat_map(|attempt| attempt.reply.chain());
        shown
            || replies.any(|reply| {
                let status = reply.status.as_ref().map(|status| status.value.to_string());
                let reply = reply.code.as_ref().map(|code| code.value.to_string());
                [status, reply].into_iter().flatten().any(|own| own == code)
            })
    }
}

/// Says what the organisation says, in a reader's language.
struct Speaker<'a> {
    overlay: &'a Overlay,
    words: &'a Words,
}

impl Speaker<'_> {
    fn say(&self, said: &Said) -> Rich {
        said.choose(self.words.tag(), self.overlay.language)
    }

    /// The name of the organisation, or what it is called without one.
    fn name(&self) -> Rich {
        let title = self.overlay.title(self.words.tag());
        title.unwrap_or_else(|| Rich::of(self.words.text("own-organization")))
    }

    /// "From Contoso"
    fn heading(&self) -> Rich {
        self.words.rich("own-heading", &Values::default().with("title", self.name()))
    }

    /// "By the list of Contoso, mail.example.com belongs to Fabrikam."
    fn assumed(&self, owner: &Owner<'_>) -> Rich {
        let values = Values::default().with("title", self.name()).with("host", owner.host.clone());
        match owner.partner {
            Some(partner) => self.words.rich("own-assumed-partner", &values.with("partner", self.say(&partner.name))),
            None => self.words.rich("own-assumed-own", &values),
        }
    }

    fn links(&self, links: &[Link]) -> Vec<LinkText> {
        let label = |link: &Link| match &link.label {
            Some(label) => self.say(label),
            None => Rich(vec![Span::Own { text: address::shown(&link.address).to_owned(), language: None }]),
        };
        links.iter().map(|link| LinkText { label: label(link), url: link.address.clone().into() }).collect()
    }

    fn steps(&self, id: &str, steps: &[Said]) -> Vec<StepText> {
        let step = |(number, step): (usize, &Said)| StepText {
            id: format!("own-{id}-{}", number + 1),
            text: self.say(step),
            commands: Vec::new(),
        };
        steps.iter().enumerate().map(step).collect()
    }

    fn replace(&self, fix: &mut FixText, title: Option<&Said>, steps: &[Said], links: &[Link]) {
        if let Some(title) = title {
            fix.title = self.say(title);
        }
        fix.own = Some(self.heading());
        fix.steps = self.steps(fix.id, steps);
        fix.notes.clear();
        fix.links = self.links(links);
    }

    fn note(&self, note: &Note) -> OwnNote {
        OwnNote { text: note.text.as_ref().map(|text| self.say(text)), links: self.links(&note.links) }
    }

    fn error(&self, met: &Met) -> Option<OwnError> {
        let code: &Code = self.overlay.codes.get(met.code)?;
        let found = |by: &String| {
            let quote = Value::mine(ValueKind::Quote, by.clone());
            self.words.rich("own-found", &Values::default().with("quote", quote))
        };
        let state =
            code.permanent.map(|permanent| if permanent { "state-class-permanent" } else { "state-class-temporary" });
        let acts = |id: &'static str| {
            let actors = self.words.text(&format!("actor-{id}"));
            self.words.rich("who-must", &Values::default().with("actors", actors))
        };
        Some(OwnError {
            id: code.id.clone(),
            found: met.by.as_ref().map(found),
            codes: code.codes.iter().map(|code| shown(code).into_owned()).collect(),
            title: self.say(&code.title),
            meaning: self.say(&code.meaning),
            state: state.map(|key| self.words.rich(key, &Values::default())),
            who: code.actor.map(acts),
            actor: code.actor.map(|id| actor(id, self.words)),
            steps: self.steps(&code.id, &code.steps),
            links: self.links(&code.links),
        })
    }

    /// Whom to ask, of all who act here. The partner whose server it is goes before partners in general.
    fn contacts(&self, actors: &[ActorText], owner: Option<&Owner<'_>>) -> Vec<OwnContact> {
        let contact = |actor: &ActorText| {
            let partner = owner.and_then(|owner| owner.partner?.contact.as_ref()).filter(|_| actor.id == PARTNER);
            let general = self.overlay.contacts.iter().find(|(id, _)| *id == actor.id).map(|(_, contact)| contact);
            let contact: &Contact = partner.or(general)?;
            Some(OwnContact {
                actor: actor.clone(),
                text: contact.text.as_ref().map(|text| self.say(text)),
                links: self.links(&contact.links),
            })
        };
        actors.iter().filter_map(contact).collect()
    }
}
