fix-godaddy-ask-unblock = Ask GoDaddy to unblock the address
    .step-1 = Correct what led to the block.
    .step-2 = Fill in the unblock request with your sending server’s address.

fix-tencent-appeal = Appeal to QQ Mail
    .step-1 = Stop what looks like mass mail, and check SPF, DKIM and reverse DNS.
    .step-2 = File the appeal on the page that the reply names, with the sending address and a sample.
