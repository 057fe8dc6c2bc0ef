//! Names in letters other than A to Z and their form in the name system (RFC 3492, RFC 5890).

const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;

/// A label of a host name is never longer; what is longer is none.
const LONGEST: usize = 63;

/// What stands before an encoded label.
const PREFIX: &str = "xn--";

/// A name with its labels encoded, or none where one cannot be.
pub(super) fn to_ascii(name: &str) -> Option<String> {
    by_label(name, |label| if label.is_ascii() { Some(label.to_owned()) } else { encode(label) })
}

/// A name with its encoded labels decoded, or none where there are none.
pub(super) fn to_unicode(name: &str) -> Option<String> {
    let decoded = by_label(name, |label| match label.get(..4) {
        Some(prefix) if prefix.eq_ignore_ascii_case(PREFIX) => decode(label.get(4..)?),
        _ => Some(label.to_owned()),
    });
    decoded.filter(|decoded| decoded != name && !decoded.is_ascii())
}

fn by_label(name: &str, change: impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut out = String::new();
    for (number, label) in name.split('.').enumerate() {
        if number > 0 {
            out.push('.');
        }
        out.push_str(&change(label)?);
    }
    Some(out)
}

/// How far the next digit reaches, by what the last difference was (RFC 3492, section 6.1).
fn adapt(delta: u32, points: u32, first: bool) -> u32 {
    let mut delta = if first { delta / 700 } else { delta / 2 };
    delta += delta / points.max(1);
    let mut k = 0;
    while delta > (BASE - T_MIN) * T_MAX / 2 {
        delta /= BASE - T_MIN;
        k += BASE;
    }
    k + (BASE - T_MIN + 1) * delta / (delta + 38)
}

fn threshold(k: u32, bias: u32) -> u32 {
    k.saturating_sub(bias).clamp(T_MIN, T_MAX)
}

fn encode(label: &str) -> Option<String> {
    let points: Vec<u32> = label.chars().map(small).collect();
    if points.len() > LONGEST {
        return None;
    }
    let mut out: String = PREFIX.to_owned();
    out.extend(points.iter().filter_map(|point| u8::try_from(*point).ok().filter(u8::is_ascii)).map(char::from));
    let basic = u32::try_from(out.len() - PREFIX.len()).ok()?;
    if basic > 0 {
        out.push('-');
    }
    let (mut n, mut delta, mut bias, mut handled) = (128, 0u32, 72, basic);
    while let Some(next) = points.iter().copied().filter(|point| *point >= n).min() {
        delta = delta.checked_add((next - n).checked_mul(handled + 1)?)?;
        n = next;
        for point in &points {
            if *point < n {
                delta = delta.checked_add(1)?;
            } else if *point == n {
                let mut q = delta;
                let mut k = BASE;
                loop {
                    let t = threshold(k, bias);
                    if q < t {
                        break;
                    }
                    out.push(digit(t + (q - t) % (BASE - t)));
                    q = (q - t) / (BASE - t);
                    k += BASE;
                }
                out.push(digit(q));
                bias = adapt(delta, handled + 1, handled == basic);
                delta = 0;
                handled += 1;
            }
        }
        delta = delta.checked_add(1)?;
        n += 1;
    }
    Some(out)
}

/// The small letter for a capital one of Latin, Greek and Cyrillic. All others would be 4 kB.
fn small(c: char) -> u32 {
    let point = u32::from(c);
    match c {
        'A'..='Z' | '\u{C0}'..='\u{DE}' | '\u{391}'..='\u{3A9}' | '\u{410}'..='\u{42F}' => point + 0x20,
        '\u{400}'..='\u{40F}' => point + 0x50,
        _ => point,
    }
}

fn digit(value: u32) -> char {
    char::from_digit(value + 10, 36).unwrap_or_else(|| char::from_digit(value.wrapping_sub(26), 36).unwrap_or('0'))
}

fn decode(label: &str) -> Option<String> {
    let (basic, tail) = label.rsplit_once('-').unwrap_or(("", label));
    let mut points: Vec<char> = basic.chars().collect();
    if label.len() > LONGEST {
        return None;
    }
    let (mut n, mut i, mut bias) = (128u32, 0u32, 72);
    let mut bytes = tail.bytes();
    while bytes.len() > 0 {
        let old = i;
        let (mut weight, mut k) = (1u32, BASE);
        loop {
            let value = match bytes.next()?.to_ascii_lowercase() {
                letter @ b'a'..=b'z' => u32::from(letter - b'a'),
                number @ b'0'..=b'9' => u32::from(number - b'0') + 26,
                _ => return None,
            };
            i = i.checked_add(value.checked_mul(weight)?)?;
            let t = threshold(k, bias);
            if value < t {
                break;
            }
            weight = weight.checked_mul(BASE - t)?;
            k += BASE;
        }
        let count = u32::try_from(points.len()).ok()? + 1;
        bias = adapt(i - old, count, old == 0);
        n = n.checked_add(i / count)?;
        i %= count;
        points.insert(usize::try_from(i).ok()?, char::from_u32(n)?);
        i += 1;
    }
    Some(points.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways() {
        for (name, ascii) in [
            ("b\u{FC}cher.example", "xn--bcher-kva.example"),
            ("\u{43F}\u{440}\u{438}\u{43C}\u{435}\u{440}.example", "xn--e1afmkfd.example"),
            ("ex\u{430}mple.com", "xn--exmple-4nf.com"),
            ("\u{4F8B}\u{3048}.test", "xn--r8jz45g.test"),
        ] {
            assert_eq!(to_ascii(name).as_deref(), Some(ascii));
            assert_eq!(to_unicode(ascii).as_deref(), Some(name));
        }
        assert_eq!(
            to_ascii("\u{41F}\u{440}\u{418}\u{41C}\u{415}\u{420}.example").as_deref(),
            Some("xn--e1afmkfd.example")
        );
        assert_eq!(to_unicode("plain.example"), None);
        assert_eq!(to_unicode("xn--.example"), None);
        for broken in ["xn--\u{E9}.example", "xn--99999999999.example", "xn--a-!.example", "xn--ab-zzzzzzzzzzzzzz"] {
            assert_eq!(to_unicode(broken), None, "{broken}");
        }
        assert_eq!(to_ascii(&"\u{430}".repeat(64)), None);
    }
}
