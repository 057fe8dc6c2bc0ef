//! The phrases by which reports are known, indexed so that a line costs a look-up and no search.

use std::sync::OnceLock;

/// A phrase of a report and its role.
pub(crate) struct Marker {
    /// BCP 47 tag.
    pub(crate) language: &'static str,
    /// What it introduces: `diag`, `server`, `headers`, …
    pub(crate) role: &'static str,
    /// The words, with their punctuation.
    pub(crate) phrase: &'static str,
    /// Where they are known from: `mail`, `code` or `docs`.
    pub(crate) sure: &'static str,
}

/// All known phrases.
pub(crate) fn markers() -> &'static [Marker] {
    &MARKERS
}

const fn marker(
    language: &'static str,
    role: &'static str,
    phrase: &'static str,
    sure: &'static str,
) -> Marker {
    Marker {
        language,
        role,
        phrase,
        sure,
    }
}

static MARKERS: [Marker; 83] = [
    marker("en", "subject", "Undeliverable:", "mail"),
    marker("en", "subject", "Delivery delayed:", "mail"),
    marker(
        "en",
        "failed",
        "Delivery has failed to these recipients or groups:",
        "mail",
    ),
    marker(
        "en",
        "failed",
        "Delivery has failed to these recipients or distribution lists:",
        "mail",
    ),
    marker(
        "en",
        "delayed",
        "Delivery is delayed to these recipients or groups:",
        "mail",
    ),
    marker(
        "en",
        "diag",
        "Diagnostic information for administrators:",
        "mail",
    ),
    marker("en", "server", "Generating server:", "mail"),
    marker("en", "receiving", "Receiving server:", "mail"),
    marker("en", "retries", "Total retry attempts:", "mail"),
    marker("en", "headers", "Original message headers:", "mail"),
    marker("en", "headers", "Original Message Headers", "mail"),
    marker("fr", "subject", "Non remis :", "mail"),
    marker(
        "fr",
        "failed",
        "Échec de la remise pour ces destinataires ou groupes :",
        "mail",
    ),
    marker(
        "fr",
        "diag",
        "Informations de diagnostic pour les administrateurs :",
        "mail",
    ),
    marker("fr", "server", "Serveur de génération :", "mail"),
    marker("fr", "headers", "En-têtes de message d'origine :", "mail"),
    marker("it", "subject", "Non recapitabile:", "mail"),
    marker(
        "it",
        "failed",
        "Il recapito non è riuscito per i seguenti destinatari o gruppi:",
        "mail",
    ),
    marker(
        "it",
        "diag",
        "Informazioni di diagnostica per gli amministratori:",
        "mail",
    ),
    marker("it", "server", "Server di generazione:", "mail"),
    marker(
        "it",
        "headers",
        "Intestazioni originali del messaggio:",
        "mail",
    ),
    marker("nl", "subject", "Onbestelbaar:", "code"),
    marker(
        "nl",
        "failed",
        "Uw bericht kan niet worden bezorgd bij de volgende geadresseerden of groepen:",
        "mail",
    ),
    marker(
        "nl",
        "diag",
        "Diagnostische gegevens voor beheerders:",
        "mail",
    ),
    marker("nl", "server", "Bronserver:", "mail"),
    marker("nl", "headers", "Oorspronkelijke berichtkoppen:", "mail"),
    marker("ru", "subject", "Не удается доставить:", "mail"),
    marker(
        "ru",
        "failed",
        "Не удалось выполнить доставку следующим получателям или группам:",
        "mail",
    ),
    marker(
        "ru",
        "diag",
        "Диагностические сведения для администраторов:",
        "mail",
    ),
    marker("ru", "server", "Формирующий сервер:", "mail"),
    marker("ru", "headers", "Исходные заголовки сообщения", "docs"),
    marker("es", "subject", "No se pudo entregar:", "code"),
    marker("es", "subject", "No se puede entregar:", "code"),
    marker("es", "subject", "Retraso en la entrega:", "code"),
    marker(
        "es",
        "failed",
        "No se pudo entregar a estos destinatarios o grupos",
        "code",
    ),
    marker(
        "es",
        "delayed",
        "Se retrasó la entrega a estos destinatarios o grupos:",
        "mail",
    ),
    marker(
        "es",
        "diag",
        "Información de diagnóstico para los administradores:",
        "code",
    ),
    marker("es", "server", "Servidor de generación", "docs"),
    marker(
        "es",
        "headers",
        "Encabezados de mensaje originales:",
        "code",
    ),
    marker("pt-BR", "subject", "Não entregue:", "code"),
    marker("pt-BR", "subject", "Não Entregues:", "code"),
    marker(
        "pt-BR",
        "failed",
        "Falha na entrega a estes destinatários ou grupos:",
        "code",
    ),
    marker(
        "pt-BR",
        "failed",
        "Falha na entrega aos seguintes destinatários ou grupos:",
        "code",
    ),
    marker(
        "pt-BR",
        "diag",
        "Informações de diagnóstico para administradores:",
        "code",
    ),
    marker("pt-BR", "server", "Servidor de origem:", "code"),
    marker(
        "pt-BR",
        "headers",
        "Cabeçalhos originais da mensagem:",
        "code",
    ),
    marker(
        "sv",
        "diag",
        "Diagnostisk information för administratörer",
        "code",
    ),
    marker("sv", "server", "Genererande server:", "code"),
    marker("sv", "headers", "Ursprungshuvuden:", "code"),
    marker("de", "subject", "Unzustellbar:", "code"),
    marker(
        "de",
        "failed",
        "Fehler bei der Nachrichtenzustellung",
        "code",
    ),
    marker(
        "de",
        "diag",
        "Diagnoseinformationen für Administratoren:",
        "code",
    ),
    marker("de", "server", "Generierender Server", "docs"),
    marker(
        "de",
        "headers",
        "Ursprüngliche Nachrichtenkopfzeilen",
        "docs",
    ),
    marker("zh-TW", "subject", "未傳遞的主旨:", "code"),
    marker("zh-TW", "failed", "傳送至下列收件者或群組失敗:", "code"),
    marker(
        "zh-TW",
        "failed",
        "傳送至下列收件者或通訊群組清單失敗:",
        "code",
    ),
    marker("zh-TW", "diag", "系統管理員的診斷資訊", "docs"),
    marker("zh-TW", "server", "產生伺服器", "docs"),
    marker("zh-TW", "headers", "原始郵件標頭", "docs"),
    marker("zh-CN", "diag", "管理员诊断信息", "docs"),
    marker("zh-CN", "server", "生成服务器", "docs"),
    marker("zh-CN", "headers", "原始邮件头", "docs"),
    marker("ja", "subject", "配信不能:", "code"),
    marker("ja", "diag", "管理者向けの診断情報", "docs"),
    marker("ja", "headers", "元のメッセージ ヘッダー", "docs"),
    marker("ko", "diag", "관리자를 위한 진단 정보", "docs"),
    marker("ko", "server", "생성 서버", "docs"),
    marker("ko", "headers", "원본 메시지 헤더", "docs"),
    marker(
        "en",
        "failed",
        "did not reach the following recipient(s):",
        "mail",
    ),
    marker("en", "details", "More Info for Email Admins", "mail"),
    marker("en", "details", "Original Message Details", "mail"),
    marker("en", "details", "Error Details", "mail"),
    marker("en", "details", "Message Hops", "mail"),
    marker("en", "status", "Status code:", "mail"),
    marker("en", "error", "Reported error:", "mail"),
    marker("en", "error", "Error:", "mail"),
    marker("en", "server", "DSN generated by:", "mail"),
    marker("en", "remote", "Remote server:", "mail"),
    marker("en", "recipient", "Recipient Address:", "mail"),
    marker("en", "failed", "couldn't be delivered", "mail"),
    marker("en", "failed", "wasn't delivered to anyone", "mail"),
    marker("en", "rejecting", "Message rejected by:", "mail"),
];

struct Index {
    by_last: Vec<Vec<&'static Marker>>,
    by_first: Vec<Vec<&'static Marker>>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index = Index {
            by_last: (0..256).map(|_| Vec::new()).collect(),
            by_first: (0..256).map(|_| Vec::new()).collect(),
        };
        for marker in markers() {
            let bare = bare(marker.phrase).as_bytes();
            let slots = [
                (&mut index.by_last, bare.last()),
                (&mut index.by_first, bare.first()),
            ];
            for (table, byte) in slots {
                if let Some(slot) =
                    byte.and_then(|b| table.get_mut(usize::from(b.to_ascii_lowercase())))
                {
                    slot.push(marker);
                }
            }
        }
        index
    })
}

/// A phrase without the punctuation after it.
fn bare(phrase: &str) -> &str {
    phrase.trim_end_matches([':', ' '])
}

/// The marker that ends here, and where it starts. The longest wins.
pub(super) fn ending_at(head: &str) -> Option<(&'static Marker, usize)> {
    let last = head.as_bytes().last()?.to_ascii_lowercase();
    let candidates = index().by_last.get(usize::from(last))?;
    let fits = |marker: &&&'static Marker| {
        let words = bare(marker.phrase).as_bytes();
        head.len()
            .checked_sub(words.len())
            .and_then(|start| head.as_bytes().get(start..))
            .is_some_and(|tail| tail.eq_ignore_ascii_case(words))
    };
    let marker = candidates
        .iter()
        .filter(fits)
        .max_by_key(|marker| marker.phrase.len())?;
    let start = head.len() - bare(marker.phrase).len();
    // A phrase starts a word.
    let inside = head
        .as_bytes()
        .get(..start)
        .and_then(<[u8]>::last)
        .is_some_and(u8::is_ascii_alphanumeric);
    (!inside).then_some((*marker, start))
}

/// The marker that a line starts with, and its length.
pub(super) fn starting(line: &str) -> Option<(&'static Marker, usize)> {
    let first = line.as_bytes().first()?.to_ascii_lowercase();
    let candidates = index().by_first.get(usize::from(first))?;
    let marker = candidates
        .iter()
        .filter(|marker| {
            let words = bare(marker.phrase).as_bytes();
            line.as_bytes()
                .get(..words.len())
                .is_some_and(|head| head.eq_ignore_ascii_case(words))
        })
        .max_by_key(|marker| marker.phrase.len())?;
    Some((*marker, bare(marker.phrase).len()))
}
