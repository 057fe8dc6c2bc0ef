question-server-owner = Who runs { $host }?
    .hint = Look at the server name and its address in the error. Your own administrators know the addresses of your servers; the settings of the connector name its smart host.
    .own = Our organization
    .if-own = If the server is yours
    .partner = A partner organization, for example a cloud service that we route mail through
    .if-partner = If the server belongs to a partner organization
    .other = The recipient’s organization, or I don’t know
    .if-other = If the server belongs to the recipient’s organization, or you don’t know whose it is

question-on-premises-mailboxes = Do you still have mailboxes on-premises?
    .hint = In the Exchange admin center of your on-premises server, or with `Get-Mailbox` there, you see which mailboxes are left.
    .yes = Yes, there are still mailboxes on-premises
    .if-yes = If mailboxes still exist on-premises
    .no = No, all mailboxes have moved to Microsoft 365
    .if-no = If no mailboxes exist on-premises any more

question-still-deliver = Should mail still be delivered to this on-premises server?
    .hint = After a move to Microsoft 365, a connector to the old server often remains.
    .yes = Yes, for applications, an archive or other systems
    .if-yes = If mailboxes still exist on-premises, or other mail should still go there
    .no = No, nothing should go there any more
    .if-no = If no more mail should be delivered to your on-premises environment

question-connector-changed = Have the connector’s settings changed since mail last flowed?
    .hint = In the Exchange admin center, open **Mail flow** > **Connectors** to see the settings, and ask who changed them last.
    .no = No, mail flow worked before with the same settings
    .if-no = If mail flow worked before and the connector’s settings have not changed
    .yes = Yes, or the connector is new
    .if-yes = If the connector is new or its settings have changed
