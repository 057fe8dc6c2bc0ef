### Pages without a program: one for each error, and the list of them.

printed-about = This explains the error in general. NDR Lens reads your own report and tells which cause fits.
printed-about-lists = NDR Lens reads your own report and tells which error it is and which cause fits.
printed-open = Open in NDR Lens
printed-ways = Other pages
printed-list = All errors and codes
printed-list-about = { $count } mail delivery errors of { $systems } mail systems and standards. Choose a system or a code, or search this page.
printed-numbers = By number
printed-error = Error
printed-choice = { $code } means different things
printed-choice-title = What it can mean
printed-moved = { $code } is explained under { $link }
