//! From what was found to what the report says: whose attempts are whose, and what came of it.

use super::address;
use super::delivery_status;
use super::gather::{self, Draft, Gathered, Headings};
use super::reply;
use super::report::{Action, Attempt, Carrier, Found, Kind, MarkKind, Recipient, Report};
use super::text::{cut, find};
use super::unknown;

/// Turns what was gathered into a report with places in the normalised text.
pub(super) fn settle(mut gathered: Gathered<'_>) -> Report {
    let text = gathered.text;
    unknown::tell(&mut gathered);
    let mut recipients = recipients(&mut gathered);
    nameless(&mut recipients, &mut gathered);
    let reporting = gathered.reporting_server.as_ref().map(|server| server.value.as_str());
    if let ([recipient], Some(loose)) = (recipients.as_mut_slice(), &gathered.loose)
        && recipient.status().is_none()
        && recipient.reply_code().is_none_or(|code| code.class() == loose.value.class)
        && let Some(verdict) = recipient.attempts.first_mut()
    {
        verdict.reply.status = Some(loose.clone());
    }
    for recipient in &mut recipients {
        tidy_attempts(recipient);
        remote(text, recipient, reporting, gathered.receiving.as_ref());
    }
    for recipient in &mut recipients {
        recipient.action = recipient.action.or_else(|| action(recipient_kind(text, recipient, &gathered)));
    }
    let kind = match is_talk(&gathered, &recipients) {
        true if gathered.headings.automatic => Kind::AutoReply,
        true => Kind::Nothing,
        false => kind(text, &recipients, &gathered),
    };
    if matches!(kind, Kind::Nothing | Kind::AutoReply) {
        let replied_by = gathered.replied_by.filter(|_| kind == Kind::AutoReply);
        let person = |value| Recipient { address: Some(Found { value, place: 0..0 }), ..Recipient::default() };
        return Report { kind, recipients: replied_by.map(person).into_iter().collect(), ..Report::default() };
    }
    // Addresses that turned out to be no recipients are not marked as such.
    let is_recipient = |word: &str| {
        let same =
            |found: &Option<Found<String>>| found.as_ref().is_some_and(|found| found.value.eq_ignore_ascii_case(word));
        recipients.iter().take(64).any(|r| same(&r.address) || same(&r.other_address))
    };
    let few = recipients.len() <= 64;
    gathered
        .marks
        .retain(|mark| mark.kind != MarkKind::Recipient || !few || is_recipient(cut(text, mark.place.clone())));
    Report {
        kind,
        text: String::new(),
        carriers: gathered.carriers,
        recipients,
        reporting_server: gathered.reporting_server,
        arrival: gathered.arrival,
        retry_until: gathered.retry_until,
        language: most(&gathered.languages),
        system: most(&gathered.systems).filter(|system| *system != "common"),
        marks: gathered.marks,
    }
}

fn recipients(gathered: &mut Gathered<'_>) -> Vec<Recipient> {
    let drafts = std::mem::take(&mut gathered.drafts);
    gathered.listed_any = drafts.iter().any(|draft| draft.listed);
    let has_attempts = |draft: &Draft| !draft.recipient.attempts.is_empty();
    let has_status = |draft: &Draft| !draft.statuses.is_empty();
    // The most reliable naming decides who the recipients are: the machine-readable part, then
    // addresses that attempts stand under apart from the list, then the list of the report.
    let named = |draft: &Draft| draft.recipient.address.is_some();
    let reliable = |draft: &Draft| has_status(draft) && named(draft);
    let under = |draft: &Draft| has_attempts(draft) && named(draft);
    let (mut chosen, rest): (Vec<Draft>, Vec<Draft>) = if drafts.iter().any(reliable) {
        drafts.into_iter().partition(reliable)
    } else if drafts.iter().any(|draft| under(draft) && !draft.listed) {
        drafts.into_iter().partition(under)
    } else if drafts.iter().any(|draft| draft.listed) {
        drafts.into_iter().partition(|draft| draft.listed)
    } else {
        drafts.into_iter().partition(|draft| has_attempts(draft) || has_status(draft))
    };
    for stray in rest {
        adopt(&mut chosen, stray);
    }
    chosen
        .into_iter()
        .map(|mut draft| {
            delivery_status::merge(&mut draft.recipient, draft.statuses);
            if draft.logged && draft.recipient.attempts.iter().any(|attempt| attempt.time.is_none()) {
                draft.recipient.attempts.reverse();
            }
            let words = draft.words.or_else(|| gathered.reason.clone()).or_else(|| gathered.sentence.clone());
            if let Some(words) = words.filter(|_| draft.recipient.attempts.is_empty()) {
                let reply = reply::parse(gathered.text, words);
                draft.recipient.attempts.push(Attempt { reply, ..Attempt::default() });
            }
            draft.recipient
        })
        .collect()
}

/// Names a recipient that no line lists: by the only address in the sentences around, else by the only
/// one that the original message was for.
fn nameless(recipients: &mut Vec<Recipient>, gathered: &mut Gathered<'_>) {
    if gathered.headings.feedback && recipients.iter().all(|recipient| recipient.address.is_none()) {
        // A complaint is about everybody that the message was for.
        recipients.clear();
        let all = gathered.sent_to.iter().filter(|_| !gathered.listed);
        recipients.extend(all.map(|address| Recipient { address: Some(address.clone()), ..Recipient::default() }));
        return;
    }
    let said = gathered.headings.failed || gathered.headings.delayed || gathered.headings.delivered;
    if recipients.is_empty() && said {
        let words = gathered.reason.clone().or_else(|| gathered.sentence.clone());
        let attempt = |words| Attempt { reply: reply::parse(gathered.text, words), ..Attempt::default() };
        recipients.push(Recipient { attempts: words.map(attempt).into_iter().collect(), ..Recipient::default() });
    }
    let [recipient] = recipients.as_mut_slice() else { return };
    if recipient.address.is_some() {
        return;
    }
    let only = |list: &[&Found<String>]| if let [one] = list { Some((*one).clone()) } else { None };
    let is = |list: &[Found<String>], one: &Found<String>| {
        list.iter().any(|known| known.value.eq_ignore_ascii_case(&one.value))
    };
    let sender = |one: &&Found<String>| gathered.sent_from.iter().any(|known| known.eq_ignore_ascii_case(&one.value));
    let mentioned: Vec<_> = gathered.mentioned.iter().filter(|one| !sender(one)).collect();
    let both: Vec<_> = mentioned.iter().copied().filter(|one| is(&gathered.sent_to, one)).collect();
    let sent_to: Vec<_> = gathered.sent_to.iter().filter(|_| !gathered.listed).collect();
    // Whom to ask, `postmaster@example.com`, counts only where nobody else is named.
    let asked = |one: &&Found<String>| address::is_daemon(&one.value);
    let persons: Vec<_> = mentioned.iter().copied().filter(|one| !asked(one)).collect();
    if let Some(address) = only(&both)
        .or_else(|| only(&mentioned))
        .or_else(|| only(&persons))
        .or_else(|| only(&sent_to))
        .or_else(|| spoken_of(gathered.text, recipient))
    {
        gathered.mark(address.place.clone(), MarkKind::Recipient, None);
        recipient.address = Some(address);
    }
}

/// Whether the text only talks about errors: a mail that a person wrote, an answer that quotes them, or
/// lines that start with three digits in a text that is about something else.
fn is_talk(gathered: &Gathered<'_>, recipients: &[Recipient]) -> bool {
    let headings = Headings { automatic: false, ..gathered.headings };
    let told = |carrier: &Carrier| !matches!(carrier, Carrier::SmtpReply | Carrier::BareCode);
    let headed = headings != Headings::default();
    if gathered.carriers.iter().any(told) || headed && (gathered.met > gathered.quoted || !gathered.ordinary) {
        return false;
    }
    // In a mail that a person wrote, what stands within a sentence is quoted.
    gathered.ordinary && (headed || !gathered.listed_any)
        || gathered.only_weak() && !gathered.listed_any && is_mostly_else(gathered.text, recipients)
}

/// Whether the replies are the smaller part of a text of several lines.
fn is_mostly_else(text: &str, recipients: &[Recipient]) -> bool {
    let replies = recipients.iter().flat_map(|recipient| &recipient.attempts).map(|attempt| attempt.reply.place.len());
    let lines = text.lines().filter(|line| !line.trim().is_empty()).take(4).count();
    let attempts = recipients.iter().map(|recipient| recipient.attempts.len());
    lines > 3 && (replies.sum::<usize>() < text.len() / 2 || attempts.sum::<usize>() > 4)
}

/// The recipient that a reply starts with: `<user@example.com>: Recipient address rejected: User unknown`.
fn spoken_of(text: &str, recipient: &Recipient) -> Option<Found<String>> {
    let reply = &recipient.attempts.first()?.reply;
    let (_, words) = reply.text.strip_prefix('<')?.split_once(">: ")?;
    let sign = find(text, reply.place.clone(), "@").filter(|_| !words.starts_with("Sender"))?;
    let address = address::around(text, sign, reply.place.start)?;
    reply.text.get(1..)?.starts_with(&address.value).then_some(Found { value: address.value, place: address.place })
}

/// The name that was met most often, the first of equals.
fn most(list: &[(&'static str, u32)]) -> Option<&'static str> {
    list.iter().rev().max_by_key(|(_, count)| *count).map(|(name, _)| *name)
}

/// Gives attempts that stand under no recipient to the one they speak of, or to the only one.
fn adopt(chosen: &mut [Draft], stray: Draft) {
    let Draft { mut recipient, statuses, .. } = stray;
    if let Some(first) = chosen.first_mut() {
        first.statuses.extend(statuses);
    }
    let only = chosen.len() == 1;
    let mut attempts: Vec<Attempt> = Vec::new();
    for attempt in std::mem::take(&mut recipient.attempts) {
        let speaks_of = |draft: &&mut Draft| {
            draft.recipient.address.as_ref().is_some_and(|address| attempt.reply.text.contains(address.value.as_str()))
        };
        match chosen.iter_mut().find(speaks_of) {
            Some(draft) if !only => draft.recipient.attempts.push(attempt),
            _ => attempts.push(attempt),
        }
    }
    let bare = chosen.iter().all(|draft| draft.recipient.attempts.is_empty());
    let Some(first) = chosen.first_mut().filter(|_| only || bare) else {
        return;
    };
    let known = &mut first.recipient;
    // What is met before the address is named comes first.
    attempts.append(&mut known.attempts);
    known.attempts = attempts;
    known.action = known.action.or(recipient.action);
    known.remote_server = known.remote_server.take().or(recipient.remote_server);
    known.remote_ip = known.remote_ip.take().or(recipient.remote_ip);
}

/// Drops what another attempt says better, and puts the newest first.
fn tidy_attempts(recipient: &mut Recipient) {
    let attempts = &mut recipient.attempts;
    let mut index = 0;
    while index < attempts.len() && attempts.len() < 64 {
        let poor = attempts.get(index).is_some_and(|attempt| {
            attempts
                .iter()
                .enumerate()
                .any(|(other, richer)| other != index && says_less(attempt, richer, other < index))
        });
        if poor {
            attempts.remove(index);
        } else {
            index += 1;
        }
    }
    borrow_status(attempts);
    let times: Option<Vec<_>> =
        attempts.iter().map(|attempt| attempt.time.as_ref().map(|time| time.value.key())).collect();
    if let Some(times) = times
        && times.len() > 1
        && times.is_sorted()
        && times.first() != times.last()
    {
        attempts.reverse();
    }
}

/// A verdict without a status code has that of the same reply code elsewhere.
fn borrow_status(attempts: &mut [Attempt]) {
    let Some((verdict, others)) = attempts.split_first_mut() else { return };
    let Some(code) = verdict.reply.code.as_ref().map(|code| code.value) else { return };
    if verdict.reply.chain().any(|reply| reply.status.is_some()) {
        return;
    }
    let same = others.iter().filter(|other| other.reply.code.as_ref().is_some_and(|known| known.value == code));
    verdict.reply.status = same.filter_map(|other| other.reply.status.clone()).next();
}

/// Whether an attempt only repeats the codes of another.
fn says_less(attempt: &Attempt, richer: &Attempt, richer_first: bool) -> bool {
    let codes = |a: &Attempt| (a.reply.code.as_ref().map(|c| c.value), a.reply.status.as_ref().map(|s| s.value));
    let same_text =
        attempt.reply.text == richer.reply.text && attempt.server == richer.server && attempt.time == richer.time;
    codes(attempt) == codes(richer)
        && attempt.time.is_none()
        && (attempt.reply.text.is_empty() || same_text)
        && attempt.reply.fields.is_empty()
        && (!richer.reply.text.is_empty() || richer_first)
}

/// Finds the server that the message was for.
fn remote(text: &str, recipient: &mut Recipient, reporting: Option<&str>, receiving: Option<&Found<String>>) {
    let mut server = recipient.attempts.iter().find_map(|attempt| gather::remote_server(&attempt.reply));
    let mut ip = recipient.attempts.iter().find_map(|attempt| gather::remote_ip(text, &attempt.reply));
    let own = |name: &str| reporting.is_some_and(|known| known.eq_ignore_ascii_case(name));
    server = server.or(recipient.remote_server.take());
    if server.is_none() {
        // The first line of several is the server that gave up; the others name the one that was called.
        let several = recipient.attempts.len() > 1;
        let called = recipient
            .attempts
            .iter()
            .skip(usize::from(several))
            .find(|attempt| attempt.server.as_ref().is_some_and(|server| !own(&server.value)));
        let called = called.filter(|_| {
            several || recipient.attempts.first().is_some_and(|attempt| attempt.ip.is_some() || reporting.is_some())
        });
        server = called.and_then(|attempt| attempt.server.clone());
        ip = ip.or_else(|| called.and_then(|attempt| attempt.ip.clone()));
    }
    if ip.is_none()
        && let Some(name) = &server
    {
        let same = |attempt: &&Attempt| {
            attempt.server.as_ref().is_some_and(|known| known.value.eq_ignore_ascii_case(&name.value))
        };
        ip = recipient.attempts.iter().filter(same).find_map(|attempt| attempt.ip.clone());
    }
    let gave_up =
        recipient.attempts.first().and_then(|attempt| attempt.server.as_ref()).map(|server| server.value.as_str());
    recipient.remote_server = server
        .or_else(|| receiving.filter(|server| !own(&server.value) && gave_up != Some(server.value.as_str())).cloned());
    recipient.remote_ip = ip.or(recipient.remote_ip.take());
}

/// What sort of message the text is, by its worst recipient.
fn kind(text: &str, recipients: &[Recipient], gathered: &Gathered<'_>) -> Kind {
    if gathered.headings.feedback {
        return Kind::Feedback;
    }
    let rank = |kind: Kind| match kind {
        Kind::Failure => 3,
        Kind::Delay => 2,
        Kind::Success => 1,
        _ => 0,
    };
    recipients
        .iter()
        .map(|recipient| recipient_kind(text, recipient, gathered))
        .max_by_key(|kind| rank(*kind))
        .unwrap_or(if gathered.headings.automatic { Kind::AutoReply } else { Kind::Nothing })
}

/// What became of one recipient's copy, by their own attempts, else by the headings of the report.
fn recipient_kind(text: &str, recipient: &Recipient, gathered: &Gathered<'_>) -> Kind {
    let headings = &gathered.headings;
    if recipient.action.is_none() {
        // What the report says of the message counts for more than the class of a reply in it.
        match (headings.failed, headings.delayed) {
            (true, false) => return Kind::Failure,
            (false, true) => return Kind::Delay,
            _ => {}
        }
    }
    of_recipient(text, recipient).unwrap_or({
        if headings.delayed {
            Kind::Delay
        } else if headings.failed {
            Kind::Failure
        } else if headings.delivered {
            Kind::Success
        } else {
            Kind::Nothing
        }
    })
}

/// The action that a report without the word for it means. Success can be several.
fn action(kind: Kind) -> Option<Action> {
    match kind {
        Kind::Failure => Some(Action::Failed),
        Kind::Delay => Some(Action::Delayed),
        Kind::Success | Kind::Feedback | Kind::AutoReply | Kind::Nothing => None,
    }
}

fn of_recipient(text: &str, recipient: &Recipient) -> Option<Kind> {
    match recipient.action {
        Some(Action::Failed) => return Some(Kind::Failure),
        Some(Action::Delayed) => return Some(Kind::Delay),
        Some(_) => return Some(Kind::Success),
        None => {}
    }
    let verdict = recipient.attempts.first()?;
    let reply = &verdict.reply;
    if find(text, reply.place.clone(), "message expired").is_some() {
        return Some(Kind::Failure);
    }
    match super::reply::class_of(reply.code.as_ref(), reply.status.as_ref()) {
        Some(5) => Some(Kind::Failure),
        Some(4) => Some(Kind::Delay),
        Some(2) => Some(Kind::Success),
        _ => None,
    }
}
