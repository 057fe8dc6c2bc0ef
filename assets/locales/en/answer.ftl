# The sentences that put an answer together.

state-retrying = The sending server keeps trying. Nobody has to send the message again yet.
state-retrying-for = The sending server keeps trying. It gives up { $hours } hours after it accepted the message, unless the organization has set a shorter time.
state-retrying-until = The sending server keeps trying, probably until { $time }.
state-expired = The sending server has given up after trying for up to { $hours } hours. The message was not delivered; it has to be sent again once the fault is repaired.
state-given-up = The sending server has given up. The message was not delivered.
state-pair = { $temporary } means that the sending server keeps trying, for { $hours } hours by default. { $permanent } means that it has given up.
state-by-code = A code that starts with 4 means that the sending server keeps trying. A code that starts with 5 means that it has given up.
state-class-temporary = Temporary: the sending server keeps trying by itself for a while.
state-class-permanent = Final: the message is not delivered and is not tried again.

who-must = Who must act: { $actors }.
who-if = { $condition }: { $actors }.
who-anyway = In any case: { $actors }.
who-nobody = Nobody has to act for now.
condition-or = { $first }, or { $second }
condition-and = { $first }, and { $second }
list-more = { $list }, { $next }
list-last = { $list } and { $last }

exactness-weak = This code is hardly documented. What is said here rests on few reports.
exactness-phrase = We recognized the error by these words of the text: { $quote }
exactness-kind = The text gives neither a code nor a wording that we know.
exactness-standard = What is said here is what the code means by the standard. Individual mail systems may use it in another sense.
exactness-elsewhere = The text does not tell which mail system said this. Here is what the code means at another system.
exactness-fallback = We do not know this code in detail. What is said here holds for every delivery error of a connector.
exactness-family = We do not know this code in detail. What is said here is what its first two digits mean by the standard.
hedge-cause = This rests on a single informal source.

other-met = Also fits the text
other-standard = What the code means by the standard
other-elsewhere = The same code at another system
other-rough = What holds when the code is not known
other-related = A related error
evidence-answer = Your answer: { $question } { $answer }
evidence-assumed = Answered by the organization’s list: { $question } { $answer }

code-temporary = { $name }. The first digit, 4, says that the sending server keeps trying.
code-permanent = { $name }. The first digit, 5, says that the sending server has given up.

effective-minutes = The change takes { $from } to { $to } minutes to take effect. After one hour, check that the error no longer appears.

no-entry-nothing = Nothing recognized
    .verdict = There is no delivery error in this text that we recognize.
no-entry-unknown = Delivery error without a known code
    .verdict = This is a delivery error, but it holds no code or wording that we know.
no-entry-success = The message was delivered
    .verdict = This report says that the message was delivered, passed on or sent to the members of a group. Nobody has to act.
no-entry-feedback = A complaint about a message
    .verdict = This is an abuse report: a recipient marked the message as unwanted. It is not a delivery error.
no-entry-auto-reply = An automatic reply
    .verdict = This is an automatic reply, for example an absence notice. The message itself was delivered.
nothing-looked-for = We looked for codes such as `4.4.316` or `550 5.4.316`, for lines such as `Remote Server returned '…'`, for `LED=` in the reason of a message trace, and for the parts of a delivery report.
nothing-paste = Paste the whole report, or the error detail from the message trace. An `.eml` file works too.

detail-kind = Message type
detail-category = Error type
detail-system = System
detail-recipients = Recipients
detail-status = Enhanced status codes
detail-remote-server = Destination server
detail-remote-ip = Address of the destination server
detail-reporting-server = Server that wrote the report
detail-arrival = Accepted for delivery
detail-retry-until = Keeps trying until
detail-carrier = Found in

heading-causes = Likely causes
heading-fixes = Steps to fix it
heading-checks-cause = Confirm the cause
heading-checks-repair = Check the repair
heading-attempts = Attempts, newest first
heading-details = Details
heading-sources = Sources
source-weak = weak: one informal source
copy-fix = { $actor }
copy-pair = { $label }: { $value }
copy-fix-if = { $condition }: { $actor }
copy-reviewed = Knowledge reviewed on { $date }. Explained by NDR Lens.

caution-turning = The text holds characters that turn the order in which it is shown: { $codes }. They are shown here by their codes, and the text in its true order.
caution-unseen = The text holds characters that cannot be seen: { $codes }. They are shown here by their codes.
caution-mixed =
    { $ascii ->
        [none] { $name } mixes letters of several scripts: { $scripts }. It can look like another name.
       *[other] { $name } mixes letters of several scripts: { $scripts }. It can look like another name. The name system knows its domain as { $ascii }.
    }
caution-foreign = { $name } is written with letters of other scripts: { $scripts }. The name system knows its domain as { $ascii }.
caution-encoded = { $name } is the encoded form of { $shown }, with letters of these scripts: { $scripts }.
caution-user = The web address { $name } leads to { $host }. The part before the @ is no server.
script-latin = Latin
script-greek = Greek
script-cyrillic = Cyrillic
script-other = others that look like Latin
