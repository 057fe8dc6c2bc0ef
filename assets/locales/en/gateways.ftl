link-proofpoint-ip-check = Proofpoint: look up an IP address

link-cloudmark-csi = Cloudmark Sender Intelligence: reset request

link-barracuda-central = Barracuda Central: removal request

link-trend-micro-ers = Trend Micro: Email Reputation Services

link-talos-reputation = Cisco Talos: reputation

link-mimecast-codes-page = Mimecast: SMTP error codes

fix-proofpoint-ask-review = Have Proofpoint review the address
    .step-1 = Look the address of your sending server up at Proofpoint, and find out why it sends spam before you ask.
    .step-2 = Ask for its removal there.

fix-cloudmark-ask-reset = Ask Cloudmark to reset the reputation
    .step-1 = Stop the mail that led to the bad reputation.
    .step-2 = Fill in the reset request with your sending server’s address. Several providers use this service, so the reset helps with all of them.

fix-mimecast-permit-sender = Permit the sender in Mimecast
    .step-1 = Find the rejection in the Mimecast Administration Console (**Message Center** > **Rejected and Deferred Messages**); it names the policy.
    .step-2 = Remove the block, or add the sender’s address to **Permitted Senders** or the server to an **Auto Allow** policy.

fix-mimecast-unblock-personally = Remove the personal block in Mimecast
    .step-1 = Open Mimecast for Outlook or the Mimecast Personal Portal, and look at the blocked senders.
    .step-2 = Remove the sender, and ask them to send the message again.

fix-mimecast-ask-support = Have Mimecast look into it
    .step-1 = Contact Mimecast support with the complete reply. The code in square brackets helps them to find the message.

fix-mimecast-set-up-outbound = Register your server with Mimecast
    .step-1 = Add the public address of your sending server under **Authorized Outbounds** in the Mimecast Administration Console.
    .step-2 = Check that the sender’s domain is registered there as internal.

fix-barracuda-ask-removal = Have Barracuda remove the address
    .step-1 = Stop the mail that led to the listing.
    .step-2 = Fill in the removal request at Barracuda Central; it is usually answered within a day.

fix-barracuda-renew-licence = Renew the license of the Barracuda gateway
    .step-1 = Check the subscription in the administration console of the gateway, and renew it.

fix-trend-micro-ask-removal = Have Trend Micro remove the address
    .step-1 = Look the address of your sending server up at Email Reputation Services, and ask for its removal.

fix-talos-ask-review = Have Talos review the reputation
    .step-1 = Look your sending server and domain up at Talos, and send a dispute if the rating is wrong. It improves by itself once no spam is sent any more.

fix-gateway-point-mx-rightly = Correct the MX record or the domain’s setup at the gateway
    .step-1 = Check that the domain is entered at the filtering service, and that the MX record names the host given for incoming mail.

link-godaddy-unblock = GoDaddy: unblock request

link-tencent-postmaster = QQ Mail: postmaster site
