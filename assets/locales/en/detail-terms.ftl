# What else the detail of an error holds, besides its fields.

term-anti-spam-tag = Anti-spam tag
    .about = `AS` with a number in brackets names a rule of Microsoft’s filters. Microsoft explains few of them; give the number to Microsoft support.

term-diagnostic-data = Diagnostic data
    .about = A block that the mailbox store adds for Microsoft’s engineers. Readers can leave it aside.

term-hash-line = Line with hash marks
    .about = Reports of Exchange 2007 to 2013 put the reply between hash marks: `#550 5.1.1 …; … ##`. The code follows the first mark.

term-hash-host-line = Line with host and hash marks
    .about = Older reports put the other server’s reply inside: `host #<host #5.7.1 smtp;530 5.7.1 …> #SMTP#`. What follows `smtp;` is the actual reply.

term-wrapped-reply = Wrapped reply
    .about = A sending system repeats the other server’s reply behind an arrow `->` under a code of its own. Go by what follows the last arrow.
