//! Reports in other languages than English, and the phrases by which they are known.

use std::fs;

use ndr_lens::reading::{Kind, MarkKind, Report, read};

use super::support::*;

/// The only recipient's address and the codes of the verdict.
#[track_caller]
fn told(report: &Report) -> (Kind, Option<&str>, Option<&str>, String) {
    let recipient = only(report);
    let verdict = recipient.attempts.first().map(|attempt| codes(&attempt.reply)).unwrap_or_default();
    (report.kind, report.language, address(recipient), verdict)
}

/// Every phrase of every file is found in a line that holds it, in its own role.
#[test]
fn no_phrase_is_dead() {
    let folder = format!("{}/assets/knowledge/markers", env!("CARGO_MANIFEST_DIR"));
    let mut dead = Vec::new();
    let mut count = 0;
    for file in fs::read_dir(folder).unwrap() {
        let file = file.unwrap().path();
        let table: toml::Table = fs::read_to_string(&file).unwrap().parse().unwrap();
        for marker in table["marker"].as_array().unwrap() {
            let text = |key: &str| marker.get(key).and_then(toml::Value::as_str);
            let (role, phrase) = (text("role").unwrap(), text("phrase").unwrap());
            let line = text("example").unwrap_or(phrase).replace('#', "4");
            let before = "<kay@example.net>: host mx.example.net[192.0.2.25] said: 550 5.1.1 User unknown";
            let report = read(format!("{before}\n\n{line} user@example.com\n").as_bytes());
            let known =
                |mark: &ndr_lens::reading::Mark| mark.kind == MarkKind::Heading && mark.key.as_deref() == Some(role);
            if !report.marks.iter().any(known) {
                dead.push(format!("{}: {role} {phrase}", file.file_stem().unwrap().display()));
            }
            count += 1;
        }
    }
    assert!(count > 400, "{count}");
    assert!(dead.is_empty(), "{dead:#?}");
}

/// Each language: the system and what follows it, `language.txt` being named by both.
#[test]
fn a_report_in_each_language() {
    let all = [
        ("cs-exchange", Some("cs"), "550 5.1.1"),
        ("da-exchange", Some("da"), "550 5.1.1"),
        ("da-exchange-wrapped", Some("da"), "550 5.7.1"),
        ("de-exchange", Some("de"), "550 5.1.1"),
        ("de-gmail", Some("de"), "550 5.1.1"),
        ("es-exchange", Some("es"), "550 5.1.1"),
        ("es-gmail", Some("es"), "550 5.1.1"),
        ("fr-exchange", Some("fr"), "550 5.1.1"),
        ("fr-gmail", Some("fr"), "550 5.1.1"),
        ("fr-masqmail", Some("fr"), "550 5.1.1"),
        ("hu-exchange", Some("hu"), "550 5.1.1"),
        ("id-gmail", Some("id"), "550"),
        ("it-exchange", Some("it"), "550 5.1.1"),
        ("it-gmail", Some("it"), "550 5.1.1"),
        ("ja-domino", Some("ja"), ""),
        ("ja-exchange", Some("ja"), "550 5.1.1"),
        ("ja-gmail", Some("ja"), "550 5.1.1"),
        ("ja-gmail-joined", Some("ja"), "550 5.1.1"),
        ("ja-kddi", Some("ja"), "550"),
        ("ja-mfilter", Some("ja"), "550 5.1.1"),
        ("ko-exchange", Some("ko"), "550 5.1.1"),
        ("nl-exchange", Some("nl"), "550 5.1.1"),
        ("nl-gmail", Some("nl"), "550 5.1.1"),
        ("pl-gmail", Some("pl"), "550"),
        ("pt-br-exchange", Some("pt-BR"), "550 5.1.1"),
        ("pt-br-gmail", Some("pt-BR"), "550 5.1.1"),
        ("pt-exchange", Some("pt"), "550 5.1.1"),
        ("ru-exchange", Some("ru"), "550 5.1.1"),
        ("ru-mailru", Some("ru"), "550 5.1.1"),
        ("ru-yandex", Some("ru"), "550 5.1.1"),
        ("sk-exchange", Some("sk"), "550 5.1.1"),
        ("sv-exchange", Some("sv"), "550 5.1.1"),
        ("zh-cn-exchange", Some("zh-CN"), "550 5.1.1"),
        ("zh-cn-netease", Some("zh-CN"), "550 5.1.1"),
        ("zh-cn-netease-old", Some("zh-CN"), ""),
        ("zh-tw-exchange", Some("zh-TW"), "550 5.1.1"),
        // Where no phrase is known, the part that a machine wrote is read all the same.
        ("ar-unknown", None, "550 5.1.1"),
        ("el-unknown", None, "550 5.1.1"),
        ("fi-unknown", None, "550 5.1.1"),
        ("he-unknown", None, "550 5.1.1"),
        ("pl-unknown", None, "550 5.1.1"),
        ("ro-unknown", None, "550 5.1.1"),
        ("th-unknown", None, "550 5.1.1"),
        ("tr-unknown", None, "550 5.1.1"),
        ("uk-unknown", None, "550 5.1.1"),
        ("vi-unknown", None, "550 5.1.1"),
    ];
    for (name, language, codes) in all {
        println!("{name}");
        let report = read_fixture(&format!("languages/{name}.txt"));
        let expected = (Kind::Failure, language, Some("user@example.com"), codes.to_owned());
        assert_eq!(told(&report), expected, "{name}: {report:#?}");
    }
    for (name, language, codes) in [("es-exchange-delayed", "es", "400 4.4.7"), ("pt-br-gmail-delayed", "pt-BR", "")] {
        let report = read_fixture(&format!("languages/{name}.txt"));
        let expected = (Kind::Delay, Some(language), Some("user@example.com"), codes.to_owned());
        assert_eq!(told(&report), expected, "{name}: {report:#?}");
    }
    for (name, language) in [("cs-googlegroups", "cs"), ("hi-googlegroups", "hi")] {
        let report = read_fixture(&format!("languages/{name}.txt"));
        let expected = (Kind::Failure, Some(language), Some("choir@googlegroups.example"), String::new());
        assert_eq!(told(&report), expected, "{name}: {report:#?}");
    }
}

/// The server that wrote the report stands behind a label in its language.
#[test]
fn labels_in_each_language() {
    for name in ["da", "de", "es", "fr", "it", "ko", "nl", "pt-br", "ru", "sv", "zh-cn", "zh-tw"] {
        let report = read_fixture(&format!("languages/{name}-exchange.txt"));
        assert_eq!(value(&report.reporting_server), Some("MAIL01.contoso.example"), "{name}");
        assert_eq!(report.system, Some("exchange"), "{name}");
    }
}

/// Words about the fault that hold no code are quoted, whatever the language.
#[test]
fn words_without_a_code() {
    let reason = |name: &str| {
        let report = read_fixture(&format!("languages/{name}.txt"));
        only(&report).attempts[0].reply.text.clone()
    };
    assert_eq!(reason("zh-cn-netease-old"), "对方邮箱已满。");
    assert_eq!(
        reason("pt-br-gmail-delayed"),
        "DNS Error: DNS type 'mx' lookup of example.com responded with code SERVFAIL"
    );
}

/// The subject of a mail that a person's mailbox answered by itself.
#[test]
fn automatic_replies_in_each_language() {
    for subject in [
        "Automatische Antwort:",
        "Réponse automatique :",
        "Respuesta automática:",
        "Resposta automática:",
        "Risposta automatica:",
        "Automatisch antwoord:",
        "Automatiskt svar:",
        "Automatisk svar:",
        "Automaattinen vastaus:",
        "Odpowiedź automatyczna:",
        "Automatická odpověď:",
        "Răspuns automat:",
        "Automatikus válasz:",
        "Автоматический ответ:",
        "Автоматична відповідь:",
        "Αυτόματη απάντηση:",
        "Otomatik yanıt:",
        "自動応答:",
        "自动回复：",
        "自動回覆：",
        "자동 회신:",
        "Balasan otomatis:",
        "Trả lời tự động:",
        "ตอบกลับอัตโนมัติ:",
        "स्वचालित उत्तर:",
        "رد تلقائي:",
        "תשובה אוטומטית:",
        "Samodejni odgovor:",
    ] {
        let report = read_text(&format!("Subject: {subject} Order 4711\n\n2026-03-09\n"));
        assert_eq!(report.kind, Kind::AutoReply, "{subject}");
        assert!(report.recipients.is_empty(), "{subject}");
    }
}

/// How mail clients head what somebody forwards. None of it hides the report under it.
#[test]
fn forwarded_reports() {
    let heads = [
        "-----Original Message-----\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example.net>\nSent: Monday, March 2, 2026 9:00 AM\nTo: kay@example.net\nSubject: Undelivered Mail Returned to Sender",
        "---------- Forwarded message ---------\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example.net>\nDate: Mon, Mar 2, 2026 at 9:00 AM\nSubject: Undelivered Mail Returned to Sender\nTo: <kay@example.net>",
        "-----Ursprüngliche Nachricht-----\nVon: Mail Delivery System <MAILER-DAEMON@mx.example.net>\nGesendet: Montag, 2. März 2026 09:00\nAn: kay@example.net\nBetreff: Undelivered Mail Returned to Sender",
        "-----Message d'origine-----\nDe : Mail Delivery System <MAILER-DAEMON@mx.example.net>\nEnvoyé : lundi 2 mars 2026 09:00\nÀ : kay@example.net\nObjet : Undelivered Mail Returned to Sender",
        "-----Mensaje original-----\nDe: Mail Delivery System <MAILER-DAEMON@mx.example.net>\nEnviado el: lunes, 2 de marzo de 2026 9:00\nPara: kay@example.net\nAsunto: Undelivered Mail Returned to Sender",
        "寄件者： Mail Delivery System <MAILER-DAEMON@mx.example.net>\n寄件日期： 2026年3月2日 上午 09:00\n收件者： kay@example.net\n主旨： Undelivered Mail Returned to Sender",
        "发件人: Mail Delivery System <MAILER-DAEMON@mx.example.net>\n发送时间: 2026年3月2日 9:00\n收件人: kay@example.net\n主题: Undelivered Mail Returned to Sender",
        "差出人: Mail Delivery System <MAILER-DAEMON@mx.example.net>\n送信日時: 2026年3月2日 9:00\n宛先: kay@example.net\n件名: Undelivered Mail Returned to Sender",
        "-----Oryginalna wiadomość-----\nOd: Mail Delivery System <MAILER-DAEMON@mx.example.net>\nWysłano: poniedziałek, 2 marca 2026 09:00\nDo: kay@example.net\nTemat: Undelivered Mail Returned to Sender",
        "-----Исходное сообщение-----\nОт: Mail Delivery System <MAILER-DAEMON@mx.example.net>\nОтправлено: 2 марта 2026 г. 9:00\nКому: kay@example.net\nТема: Undelivered Mail Returned to Sender",
    ];
    let reports = [
        "This is the mail system at host mx.example.net.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n\n<user@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1 Unknown user\n",
        // Nothing in the report itself is a heading.
        "user@example.com\n550 5.1.1 Unknown user\n",
        "<user@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1 Unknown user\n",
    ];
    for head in heads {
        for report in reports {
            let text = format!("Please have a look.\n\n{head}\n\n{report}");
            let report = read_text(&text);
            let (kind, _, address, codes) = told(&report);
            assert_eq!(
                (kind, address, codes.as_str()),
                (Kind::Failure, Some("user@example.com"), "550 5.1.1"),
                "{text}"
            );
        }
    }
}

/// Below a report the same words head the message that came back.
#[test]
fn the_message_that_came_back() {
    let report = read_text(
        "Your message could not be delivered to user@example.com\n\n-----Original Message-----\nFrom: Kay <kay@example.net>\n\
         To: user@example.com\nSubject: RE: 550 5.7.1 Relay denied for lee@example.org\n\nlee@example.org\n550 5.7.1 Relay denied\n",
    );
    assert_eq!(told(&report).2, Some("user@example.com"));
    assert_eq!(told(&report).3, "");
}

/// Replies in the language of the server that gave them.
#[test]
fn replies_in_other_languages() {
    for reply in [
        "550 5.1.1 Benutzer unbekannt",
        "550 Benutzer unbekannt",
        "550 Boîte aux lettres inconnue",
        "550 Utilisateur inconnu !",
        "550 Usuario desconocido",
        "550 Utente sconosciuto",
        "550 Usuário desconhecido",
        "550 Gebruiker onbekend",
        "550 Użytkownik nieznany",
        "550 Uživatel neexistuje",
        "550 Пользователь не найден",
        "550 收件人不存在",
        "550 該使用者信箱已滿",
        "550 用户不存在",
        "550 宛先が存在しません",
        "550 존재하지 않는 사용자",
        "552 Postfach voll",
    ] {
        let report = read_text(&format!("user@example.com\n{reply}\n"));
        let (kind, _, address, codes) = told(&report);
        assert_eq!((kind, address), (Kind::Failure, Some("user@example.com")), "{reply}");
        assert!(codes.starts_with("55"), "{reply}: {codes}");
    }
    for line in [
        "550 Benutzer haben sich angemeldet.",
        "500 Nachrichten in einer Woche",
        "500 utilisateurs",
        "550 元",
        "450 g Mehl",
    ] {
        assert_eq!(read_text(&format!("Hallo,\n\n{line}\n")).kind, Kind::Nothing, "{line}");
    }
}

/// Chinese, Japanese, Korean, Thai and Hebrew put no space between a word and an address.
#[test]
fn addresses_between_words_without_a_space() {
    for (text, address) in [
        ("無法傳送到user@example.com的郵件：550 5.1.1 User unknown", "user@example.com"),
        ("メールはuser@example.comに届きません: 550 5.1.1 User unknown", "user@example.com"),
        ("user@example.com에게 보낼 수 없습니다: 550 5.1.1 User unknown", "user@example.com"),
        ("ההודעה לא נמסרה ל-user@example.com: 550 5.1.1 User unknown", "user@example.com"),
        ("«user@example.com»: 550 5.1.1 User unknown", "user@example.com"),
        ("收件者：用戶@例子.測試\n550 5.1.1 User unknown", "用戶@例子.測試"),
        ("jürgen@exämple.com: 550 5.1.1 User unknown", "jürgen@exämple.com"),
    ] {
        let report = read_text(&format!("Your message could not be delivered.\n\n{text}\n"));
        assert_eq!(told(&report).2, Some(address), "{text}: {report:#?}");
    }
}

/// A notice in a language of which no phrase is known: its one address and the reply that it quotes.
#[test]
fn notices_in_languages_without_phrases() {
    for sentence in [
        "Ditt meddelande kom inte fram till user@example.com eftersom adressen saknas.",
        "İletiniz user@example.com adresine ulaşmadı.",
        "Viestisi osoitteeseen user@example.com ei mennyt perille.",
        "Το μήνυμά σας προς user@example.com δεν έφτασε.",
        "user@example.com에게 보낸 메일이 도착하지 않았습니다.",
        "ข้อความของคุณถึงuser@example.comไม่ถึงผู้รับ",
        "لم تصل رسالتك إلى user@example.com لأن العنوان غير موجود.",
        "ההודעה שלך ל-user@example.com לא הגיעה.",
        "您寄給user@example.com的郵件沒有送達。",
    ] {
        let report = read_text(&format!("{sentence}\n\n550 5.1.1 The account does not exist.\n"));
        let expected = (Kind::Failure, None, Some("user@example.com"), "550 5.1.1".to_owned());
        assert_eq!(told(&report), expected, "{sentence}");
    }
}

/// Dates as other countries write them, before a server and what it returned.
#[test]
fn dates_of_other_countries() {
    for date in ["25.05.2018 08:21:10", "2018/5/25 上午 08:21:10", "2018-05-25 08:21:10", "25/05/2018 08:21:10"] {
        let line =
            format!("user@example.com\n{date} - Server at mx.example.com (192.0.2.25) returned '450 4.4.316 x'\n");
        let report = read_text(&line);
        let attempt = &only(&report).attempts[0];
        assert_eq!(server(attempt), (Some("mx.example.com"), Some("192.0.2.25")), "{date}");
        let time = &attempt.time.as_ref().unwrap_or_else(|| panic!("{date}")).value;
        assert_eq!((time.year, time.month, time.day, time.hour, time.minute), (2018, 5, 25, 8, 21), "{date}");
    }
}

/// Mails between people, forwarded and answered, in which the words of reports stand.
#[test]
fn ordinary_mails() {
    for text in [
        "-----Ursprüngliche Nachricht-----\nVon: Kay <kay@example.net>\nGesendet: Montag, 2. März 2026 09:00\nAn: lee@example.com\n         Betreff: Postfach voll?\n\nAntwort: ja, die Nachricht an ann@example.org ist raus. Das Postfach war voll.\n",
        "-----Message d'origine-----\nDe : Kay <kay@example.net>\nÀ : lee@example.com\nObjet : adresse\n\n         La réponse était claire : l'adresse ann@example.org est introuvable sur le plan.\n",
        "-----Mensaje original-----\nDe: Kay <kay@example.net>\nPara: lee@example.com\nAsunto: pedido\n\n         La respuesta fue: no. El pedido no se ha entregado a Ann (ann@example.org).\n",
        "寄件者： Kay <kay@example.net>\n收件者： lee@example.com\n主旨： 包裹\n\n包裹無法傳遞，因為地址不存在。原因：門牌錯了。請回信給ann@example.org。\n",
        "发件人: Kay <kay@example.net>\n收件人: lee@example.com\n主题: 快递\n\n快递被退回来了，退信原因：地址不存在。550 元的运费谁付？\n",
        "差出人: Kay <kay@example.net>\n宛先: lee@example.com\n件名: 新聞\n\n今朝の新聞は家に配信されませんでした。理由は不明です。\n",
        "От: Kay <kay@example.net>\nКому: lee@example.com\nТема: посылка\n\nК сожалению, Ваше письмо не может ждать. Посылка не доставлена.\n",
        "De: Kay <kay@example.net>\nPara: lee@example.com\nAssunto: encomenda\n\nA resposta foi: sim. Não foi possível entregar a encomenda.\n",
    ] {
        let report = read_text(text);
        assert_eq!(report.kind, Kind::Nothing, "{text}: {:#?}", report.recipients);
    }
}
