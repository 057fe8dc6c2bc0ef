entry-bluewin-sc969 = Limited for bad reputation
    .meaning = Swisscom limits mail from the sending address. Fill in the form to which the link in the reply leads.
