entry-cisco-reputation = Refused for the sender’s reputation
    .meaning = Cisco’s gateway asks Talos about the sending server and domain. The words also name what the rating is for.
