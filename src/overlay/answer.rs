//! Whose server it is, by the organisation's list.

use super::model::{Group, Overlay, Partner};
use super::servers::Host;
use crate::diagnosis::{Answers, Judged, diagnose};
use crate::explanation::{Mine, Value, ValueKind};
use crate::reading::Report;

/// The question that the list answers.
pub(super) const QUESTION: &str = "server-owner";

/// Whose a server is.
pub(super) struct Owner<'o> {
    /// The answer's id.
    pub(super) answer: &'static str,
    /// The partner, where it is one's.
    pub(super) partner: Option<&'o Partner>,
    /// What of the report stands in the list.
    pub(super) host: Value,
}

impl Overlay {
    /// Answers whose server it is, as long as the reader does not, where the list tells. To be called for every report
    /// and every overlay that is shown.
    pub fn assume(&self, report: &Report, answers: &mut Answers) {
        let lists = !self.own.is_empty() || self.partners.iter().any(|partner| !partner.group.is_empty());
        let diagnosis = lists.then(|| diagnose(report, &Answers::default()));
        let judged = diagnosis.as_ref().and_then(|diagnosis| diagnosis.entries.first());
        let owner = judged.and_then(|judged| self.owner(report, judged));
        answers.assume(owner.map(|owner| (QUESTION, owner.answer)));
    }

    /// Whose the server is that an error is about. What names the very server says more than its address, that more than
    /// its domain, and the recipient's domain counts only where nothing is said of a server.
    pub(super) fn owner(&self, report: &Report, judged: &Judged) -> Option<Owner<'_>> {
        let mine = Mine::of(report, judged);
        let domain = mine.recipient_domain().filter(|_| mine.server.is_none() && mine.ip.is_none());
        let listed: fn(&Group, &Host) -> bool = Group::lists;
        let tries = [
            (&mine.server, ValueKind::Host, listed),
            (&mine.ip, ValueKind::Ip, listed),
            (&mine.server, ValueKind::Host, Group::holds),
            (&domain, ValueKind::Host, Group::holds),
        ];
        tries.into_iter().find_map(|(name, kind, fits)| {
            let name = name.as_ref()?;
            let host = Host::of(name);
            let partner = || self.partners.iter().find(|partner| fits(&partner.group, &host));
            let (answer, partner) = if fits(&self.own, &host) { ("own", None) } else { ("partner", Some(partner()?)) };
            Some(Owner { answer, partner, host: Value::mine(kind, name.clone()) })
        })
    }
}

impl Group {
    fn is_empty(&self) -> bool {
        self.domains.is_empty() && self.servers.is_empty()
    }

    /// Whether a host is one of the servers.
    fn lists(&self, host: &Host) -> bool {
        self.servers.iter().any(|server| server.has(host))
    }

    /// Whether a host is within one of the domains.
    fn holds(&self, host: &Host) -> bool {
        self.domains.iter().any(|domain| host.is_within(domain))
    }
}

#[cfg(all(test, feature = "packs"))]
mod tests {
    use super::*;
    use crate::knowledge;

    #[test]
    fn the_list_answers_a_question_that_is_asked() {
        let question = knowledge::question(QUESTION).expect("the question");
        for answer in ["own", "partner"] {
            assert!(question.answers.contains(&answer), "{answer}");
        }
        assert!(knowledge::ACTORS.contains(&crate::overlay::apply::PARTNER));
    }
}
