entry-improvmx-loop = Forwarding loop
    .meaning = The forwarding leads back to the same address. Change its target.
