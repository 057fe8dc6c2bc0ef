//! Which character set do bytes look like, where nobody says it?
//!
//! East Asian sets write a character as a pair of bytes: in the right set nearly every pair is one, and most
//! are of the common characters. In sets of one byte the commonest letters of a language tell.

/// How many bytes are looked at: enough for the shares to settle.
const ENOUGH: usize = 64 * 1024;

/// Whether bytes switch character sets by escapes, as ISO-2022-JP does.
pub(super) fn has_escapes(bytes: &[u8]) -> bool {
    memchr::memchr_iter(0x1B, bytes)
        .any(|at| matches!(bytes.get(at + 1..at + 3), Some([b'$', b'@' | b'B'] | [b'(', b'I' | b'J'])))
}

/// Whether most of what is not ASCII is UTF-8, and only a few bytes are strays.
pub(super) fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut strays) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        strays += usize::from(!chunk.invalid().is_empty());
        if good + strays > ENOUGH {
            break;
        }
    }
    good > strays * 4
}

/// What the pairs of bytes are in the sets whose pairs start above 0x80.
#[derive(Default)]
struct Pairs {
    all: usize,
    /// What can be no pair.
    bad: usize,
    /// The second byte is ASCII: Big5 and GBK, not GB 2312 and the EUC sets.
    low: usize,
    /// Kana of EUC-JP.
    kana: usize,
    /// Hangul of EUC-KR; also half of the common characters of GB 2312.
    early: usize,
    /// The other half.
    late: usize,
    /// Punctuation.
    signs: usize,
    /// The common characters of Big5 and its punctuation.
    traditional: usize,
}

fn pairs(bytes: &[u8]) -> Pairs {
    let mut pairs = Pairs::default();
    let mut rest = bytes;
    while let Some(start) = rest.iter().position(|byte| !byte.is_ascii()) {
        let (first, second) = (byte(rest, start), byte(rest, start + 1));
        let is_pair = first != 0x80 && first != 0xFF && (0x40..0xFF).contains(&second) && second != 0x7F;
        rest = rest.get(start + if is_pair { 2 } else { 1 }..).unwrap_or(&[]);
        if !is_pair {
            pairs.bad += 1;
            continue;
        }
        pairs.all += 1;
        pairs.low += usize::from(second < 0x80);
        pairs.traditional += usize::from((0xA1..=0xC6).contains(&first));
        if second > 0xA0 {
            match first {
                0xA1..=0xA3 => pairs.signs += 1,
                0xA4 | 0xA5 => pairs.kana += 1,
                0xB0..=0xC8 => pairs.early += 1,
                0xC9..=0xD7 => pairs.late += 1,
                _ => {}
            }
        }
    }
    pairs
}

/// The kana of Shift_JIS, all its characters, and what can be none.
fn shift_jis(bytes: &[u8]) -> (usize, usize, usize) {
    let (mut kana, mut all, mut bad) = (0, 0, 0);
    let mut rest = bytes;
    while let Some(start) = rest.iter().position(|byte| !byte.is_ascii()) {
        let (first, second) = (byte(rest, start), byte(rest, start + 1));
        let lead = matches!(first, 0x81..=0x9F | 0xE0..=0xFC);
        let pair = lead && (0x40..=0xFC).contains(&second) && second != 0x7F;
        if pair {
            all += 1;
            kana += usize::from(first == 0x83 || first == 0x82 && second >= 0x9F);
        } else if !matches!(first, 0xA1..=0xDF) {
            bad += 1;
        }
        rest = rest.get(start + if pair { 2 } else { 1 }..).unwrap_or(&[]);
    }
    (kana, all, bad)
}

fn byte(bytes: &[u8], position: usize) -> u8 {
    bytes.get(position).copied().unwrap_or(0)
}

/// Sets of one byte, with the commonest letters of the languages written in them.
const RUNNING: [(&str, &[u8]); 6] = [
    ("koi8-r", b"\xC1\xC5\xC9\xCC\xCE\xCF\xD2\xD3\xD4\xD7"),
    ("windows-1251", b"\xE0\xE2\xE5\xE8\xEB\xED\xEE\xF0\xF1\xF2"),
    ("iso-8859-5", b"\xD0\xD2\xD5\xD8\xDB\xDD\xDE\xE0\xE1\xE2"),
    ("windows-1253", b"\xDF\xE1\xE5\xE7\xE9\xED\xEF\xF2\xF3\xF4"),
    ("windows-1255", b"\xE0\xE1\xE4\xE5\xE9\xEC\xEE\xF8\xF9\xFA"),
    ("windows-1256", b"\xC7\xC8\xCA\xD1\xE1\xE3\xE4\xE5\xE6\xED"),
];

/// The commonest letters of Thai in Windows-874. It leaves no spaces, so that its bytes look like pairs.
const THAI: &[u8] = b"\xA1\xA7\xB9\xC1\xC2\xC3\xC5\xCD\xD1\xD2\xD5\xE0\xE8\xE9";

/// The same of languages that write most letters in ASCII.
const SCATTERED: [(&str, &[u8]); 4] = [
    (
        "windows-1252",
        b"\x85\x91\x92\x93\x94\x96\x97\xA0\xAB\xBB\xC9\xDC\xDF\xE0\xE1\xE3\xE4\xE5\xE6\xE7\xE8\xE9\xEA\xED\xF1\xF3\xF4\xF5\xF6\xF8\xFA\xFC",
    ),
    ("windows-1250", b"\x9A\x9C\x9E\x9F\xB3\xB9\xBF\xE1\xE6\xE8\xE9\xEA\xEC\xED\xF1\xF3\xF5\xF6\xF8\xF9\xFA\xFB\xFC\xFD"),
    ("iso-8859-2", b"\xB1\xB3\xB6\xB9\xBC\xBE\xBF\xE1\xE6\xE8\xE9\xEA\xEC\xED\xF1\xF3\xF5\xF6\xF8\xF9\xFA\xFB\xFC\xFD"),
    ("windows-1254", b"\xD6\xDC\xDD\xDE\xE7\xF0\xF6\xFC\xFD\xFE"),
];

/// The label of the set that bytes look like. None where they look like Windows-1252 or like nothing.
pub(super) fn label(bytes: &[u8]) -> Option<&'static str> {
    let first = bytes.iter().position(|byte| !byte.is_ascii())?;
    let bytes = bytes.get(first..bytes.len().min(first + ENOUGH))?;
    let high = bytes.iter().filter(|byte| !byte.is_ascii()).count();
    let runs = 1 + bytes.array_windows().filter(|[before, byte]| before.is_ascii() && !byte.is_ascii()).count();
    let running = high * 2 >= runs * 5;
    if running && hits(bytes, THAI) * 2 > high {
        return Some("windows-874");
    }
    let (kana, all, bad) = shift_jis(bytes);
    if bad * 16 < all && kana * 4 >= all {
        return Some("shift_jis");
    }
    let pairs = pairs(bytes);
    if pairs.bad * 16 < pairs.all {
        let share = |part: usize, percent: usize| part * 100 >= pairs.all * percent;
        if share(pairs.low, 15) && share(pairs.traditional, 70) {
            return Some("big5");
        }
        if share(pairs.kana, 25) {
            return Some("euc-jp");
        }
        if share(pairs.late, 12) && share(pairs.early + pairs.late + pairs.signs, 70) {
            return Some("gb18030");
        }
        if share(pairs.early, 70) {
            return Some("euc-kr");
        }
    }
    let sets: &[(&'static str, &[u8])] = if running { &RUNNING } else { &SCATTERED };
    let mut best = (high / 2, None);
    for (label, letters) in sets {
        let hits = hits(bytes, letters);
        if hits > best.0 {
            best = (hits, Some(*label));
        }
    }
    best.1.filter(|label| *label != "windows-1252")
}

/// How many bytes are some of the letters.
fn hits(bytes: &[u8], letters: &[u8]) -> usize {
    bytes.iter().filter(|byte| !byte.is_ascii() && letters.contains(byte)).count()
}

#[cfg(all(test, feature = "charsets"))]
mod tests {
    use super::*;
    use encoding_rs::Encoding;

    /// What an undelivered message is told in, short and with the ASCII that such texts hold.
    const TEXTS: [(&str, &str); 15] = [
        ("shift_jis", "メールを配信できませんでした。550 5.1.1 user unknown 宛先を確認してください。"),
        ("euc-jp", "メールを配信できませんでした。550 5.1.1 user unknown 宛先を確認してください。"),
        ("big5", "郵件無法傳遞給下列收件者：kay@example.com 550 5.1.1 請檢查電子郵件地址，然後再試一次。"),
        ("gb18030", "您的邮件无法投递到以下收件人：kay@example.com 550 5.1.1 请检查电子邮件地址是否正确，然后重试。"),
        ("euc-kr", "다음 받는 사람에게 메일을 배달하지 못했습니다. kay@example.com 550 5.1.1 주소를 확인하십시오."),
        ("koi8-r", "Сообщение не может быть доставлено получателю kay@example.com, проверьте адрес."),
        ("windows-1251", "Сообщение не может быть доставлено получателю kay@example.com, проверьте адрес."),
        ("iso-8859-5", "Сообщение не может быть доставлено получателю kay@example.com, проверьте адрес."),
        ("windows-1253", "Δεν ήταν δυνατή η παράδοση του μηνύματος στους ακόλουθους παραλήπτες: kay@example.com"),
        ("windows-1255", "ההודעה שלך לא הועברה לנמענים הבאים: kay@example.com בדוק את הכתובת ונסה שוב"),
        ("windows-1256", "تعذر تسليم الرسالة إلى المستلمين التالين: kay@example.com تحقق من العنوان ثم أعد المحاولة"),
        ("windows-874", "ไม่สามารถส่งข้อความไปยังผู้รับต่อไปนี้ kay@example.com โปรดตรวจสอบที่อยู่อีเมล"),
        (
            "windows-1250",
            "Nie można dostarczyć wiadomości do następujących adresatów: sprawdź adres, wyślij ją później.",
        ),
        (
            "iso-8859-2",
            "Doručení následujícím příjemcům se nezdařilo, zkontrolujte adresu a zkuste to znovu. Děkuji, že píšete.",
        ),
        (
            "windows-1254",
            "Aşağıdaki alıcılara teslim edilemedi: iletiyi göndermeyi yeniden deneyin, adresin doğruluğunu sınayın.",
        ),
    ];

    #[test]
    fn each_set_is_known_by_its_bytes() {
        for (name, text) in TEXTS {
            let (bytes, _, lost) = Encoding::for_label(name.as_bytes()).unwrap().encode(text);
            assert!(!lost, "{name} cannot say it");
            assert_eq!(label(&bytes), Some(name));
            assert!(!is_mostly_utf8(&bytes) && is_mostly_utf8(text.as_bytes()), "{name}");
        }
    }

    #[test]
    fn a_few_characters_are_enough() {
        assert_eq!(label(b"550 5.1.1 \xB6\xC7\xB0\x65\xA5\xA2\xB1\xD1"), Some("big5"));
        assert_eq!(label(b"\xCD\xCB\xD0\xC5"), Some("gb18030"));
    }

    #[test]
    fn western_texts_stay_western() {
        for text in [
            "Votre message n’a pas été remis à certains destinataires : l’adresse n’existe pas. Réessayez à l’aide d’une autre.",
            "Ihre Nachricht hat einige Empfänger nicht erreicht. Überprüfen Sie die Adresse, und wiederholen Sie später.",
            "We couldn’t deliver your message. The recipient’s mailbox “kay” isn’t there; don’t send it again – it’s no use.",
            "No se pudo entregar el mensaje a los siguientes destinatarios; inténtelo más tarde. Dirección errónea, señor Núñez.",
            "Não foi possível entregar a mensagem aos destinatários; endereço não encontrado, tente outra vez amanhã.",
            "Viestiäsi ei voitu toimittaa: käyttäjää ei löydy, yritä myöhemmin. Meddelandet kunde inte nå användaren på.",
        ] {
            let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(text);
            assert_eq!(label(&bytes), None, "{text}");
        }
        assert_eq!(label(b"plain"), None);
        assert_eq!(label(b""), None);
    }

    #[test]
    fn escapes() {
        assert!(has_escapes(b"550 \x1B$BG[Aw\x1B(B"));
        assert!(!has_escapes(b"\x1B[31m550 red\x1B[0m $B"));
    }
}
