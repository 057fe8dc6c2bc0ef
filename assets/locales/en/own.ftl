# What is said about the words of an organisation (OVERLAY.md).

own-organization = your organization
own-heading = From { $title }
own-found = Found in the text: { $quote }
own-assumed-own = Answered by the list of { $title }: { $host } is one of its own servers. You can still answer differently.
own-assumed-partner = Answered by the list of { $title }: { $host } belongs to the partner { $partner }. You can still answer differently.

# Mistakes in its file

own-mistake-json = This is not JSON. The mistake is in line { $line }, column { $column }, or shortly before.
own-mistake-large = The file has more than { $most } kB.
own-mistake-object = An object is expected here.
own-mistake-list = A list is expected here.
own-mistake-text = A text is expected here.
own-mistake-said = A text is expected here, or an object with texts by language.
own-mistake-flag = true or false is expected here.
own-mistake-true = Only true is possible here.
own-mistake-key = There is no such key here.
own-mistake-missing = This key is needed and missing.
own-mistake-both = Only one of hide and replace is possible here.
own-mistake-twice = This stands here twice. Only the first one counts.
own-mistake-empty = This is empty.
own-mistake-long =
    { $most ->
        [one] This has more than { $most } character.
       *[other] This has more than { $most } characters.
    }
own-mistake-many =
    { $most ->
        [one] This has more than { $most } item. The others are left out.
       *[other] This has more than { $most } items. The others are left out.
    }
own-mistake-tag = This is not a language tag such as en or zh-TW.
own-mistake-language = NDR Lens does not speak this language.
own-mistake-address = This is not an address that begins with https://, http://, mailto: or tel:. The page itself needs https:// or http://.
own-mistake-domain = This is not a domain name such as example.com.
own-mistake-server = This is not a host name, *.example.com, an IP address or a block such as 192.0.2.0/24.
own-mistake-actor = Nobody acts under this name.
own-mistake-fix = There is no fix with this id.
own-mistake-target = This is not a code, an entry, a type of error, somebody who acts, or *.
own-mistake-code = This is not a code: 3 to 40 letters, digits, dots, hyphens, colons, underscores or spaces.
own-mistake-id = This is not an id: 2 to 40 small letters, digits and hyphens, a letter first.
own-mistake-more =
    { $count ->
        [one] { $count } more mistake is not listed.
       *[other] { $count } more mistakes are not listed.
    }
