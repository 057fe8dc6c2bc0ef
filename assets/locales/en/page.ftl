### The words of the page around an explanation.

## Head

page-title = NDR Lens
page-document-title = NDR Lens: mail delivery errors explained
page-tagline = Mail delivery errors, explained
page-skip = Skip to the answer
page-language = Language
page-beside = Second language
page-beside-none = None
page-language-failed = { $language } could not be loaded. Your text is still here.
page-answers-failed = The explanations could not be loaded. Your text is still here. If trying again does not help, copy it and load the page again: there may be a new version.
page-retry = Try again
page-about = NDR Lens knows mail systems from their public documentation. It quotes what a server said and never changes it.
page-knowledge = NDR Lens { $version } · knowledge of { $date }
page-date =
    { $month ->
        [1] { $day } January { $year }
        [2] { $day } February { $year }
        [3] { $day } March { $year }
        [4] { $day } April { $year }
        [5] { $day } May { $year }
        [6] { $day } June { $year }
        [7] { $day } July { $year }
        [8] { $day } August { $year }
        [9] { $day } September { $year }
        [10] { $day } October { $year }
        [11] { $day } November { $year }
       *[12] { $day } December { $year }
    }

## A newer version

page-update = A new version is ready.
page-update-filled = A new version is ready. With it, your text has to be pasted again. It comes by itself at your next visit.
page-update-use = Use it now

## The box

page-input = What did the mail system say?
page-input-placeholder = Paste a non-delivery report, a message trace line, a queue error or a code such as 450 4.4.316
page-privacy = Nothing leaves this page
page-file = Open files
page-files =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
page-clear = Clear
page-back = Bring back the earlier text
page-drop = Drop the report to read it
page-kept = The box shows only the beginning of this long text. All { $size } MB were read.
page-reading = Reading a long text …
page-loading = Reading. The explanations are still loading …
page-file-too-large = This file is larger than 128 MB. Paste the part with the error instead.
page-file-unreadable = The browser could not read this file. Paste its text instead.

page-samples = Try one:
page-sample-subject-mismatch = Certificate name
page-sample-connection-refused = Connection refused
page-sample-dns-no-records = No DNS records
page-sample-closed-abruptly = Connection closed
page-sample-starttls-required = STARTTLS required (.eml)
page-sample-expired-zh-tw = Timed out, in Chinese

## The empty page

page-welcome = What you can paste
page-place-report = A non-delivery report
page-place-report-about = The whole bounce message, in any language, or the saved .eml or .msg file
page-place-trace = A message trace
page-place-trace-about = The line with “Reason:” and “LED=”, from the Exchange admin center
page-place-queue = A queue or connector error
page-place-queue-about = The text of an alert, a connector validation or LastError of a queue
page-place-code = A code alone
page-place-code-about = 550 5.1.10 or 4.4.316, when that is all you have

## What was opened

page-reports =
    { $count ->
        [one] { $count } report
       *[other] { $count } reports
    }
page-reports-none = No report could be read
page-reports-others =
    { $count ->
        [one] { $count } more message reports no delivery error.
       *[other] { $count } more messages report no delivery error.
    }
page-reports-unread =
    { $count ->
        [one] { $count } more report is not listed.
       *[other] { $count } more reports are not listed.
    }
page-trouble-damaged = This file is damaged. Save or export the message again.
page-trouble-partly = This file is damaged. Only a part of it could be read.
page-trouble-empty = There is no text in this file.
page-trouble-encrypted = This message is encrypted. Open it in your mail program and paste its text.
page-trouble-unsupported = This file is neither a message nor text. Open it and paste what it says.

## A code without text

page-code-asked = This explains the code { $code } in general, not a text of yours.
page-entry-asked = This explains an error in general, not a text of yours.
page-code-unknown = { $code } is not a code that a mail system gives. Check it, or look the error up above.
page-code-back = Back to your text
page-code-close = Close

## The answer

page-codes-met = Codes
page-causes = Likely causes
page-causes-possible =
    { $count ->
        [one] { $count } other possible cause
       *[other] { $count } other possible causes
    }
page-causes-unlikely =
    { $count ->
        [one] { $count } cause that your text speaks against
       *[other] { $count } causes that your text speaks against
    }
page-evidence = Evidence
page-evidence-show = Show it in the text
page-questions = What the text does not say
page-answer-clear = Clear answer
page-fixes = How to fix it
page-fixes-always = In any case
page-steps-done = { $done } of { $total } done
page-checks = How to check
page-copy-command = Copy the command for { $shell }
page-meaning = What this error means
page-meaning-more = More about this error
page-text = The text, explained
page-text-hint = Point at a marked part, or move to it with Tab, to read what it means.
page-text-hidden =
    { $count ->
        [one] … { $count } line hidden …
       *[other] … { $count } lines hidden …
    }
page-details = Details
page-attempts = Delivery attempts
page-attempt-time = Time
page-attempt-server = Server
page-attempt-reply = What was said
page-others = What else it could be
page-others-met =
    { $count ->
        [one] Show { $count } other explanation
       *[other] Show { $count } other explanations
    }
page-terms = Terms used here
page-sources = Sources
page-source-weak = Weak source
page-source-weak-about = One informal source only. Verify before you rely on it.
page-reviewed = Last reviewed { $date }

## Tools

page-tools = Share this answer
page-copy-text = Copy as text
page-copy-markdown = Copy as Markdown
page-copied = Copied
page-copy-refused = The browser did not allow copying. The text is selected: press Ctrl+C.
page-mask = Mask addresses and IPs
page-print = Print
page-link = Link to this error
page-link-copy = Copy the link to this error

## Looking up an error

page-search = Look up an error
page-search-placeholder = A code, a symbol or words, such as 5.7.1, TSS04 or mailbox full
page-search-system = System
page-search-category = Type of error
page-search-actor = Who must act
page-search-permanence = Temporary or final
page-search-any = Any
page-search-temporary = Temporary
page-search-permanent = Final
page-search-common = Common errors:
page-search-count =
    { $count ->
        [one] { $count } error found
       *[other] { $count } errors found
    }
page-search-none = Nothing found. Search for a code such as 5.7.1, a symbol such as TSS04, or one or two words such as “mailbox full”, or set a filter back to Any.
page-search-clear = Clear search
page-search-more = Show more

## The organization's own words (OVERLAY.md)

page-own-failed = The organization’s own words could not be loaded.
page-own-elsewhere = The organization’s own words lie at another address than this page. They were not loaded.
page-own-alone = The organization’s own words could not be loaded: a page opened as a file loads nothing. They have to be put into it.
page-own-mistakes =
    { $count ->
        [one] For whoever keeps the organization’s own file: { $count } mistake in it was left out
       *[other] For whoever keeps the organization’s own file: { $count } mistakes in it were left out
    }
