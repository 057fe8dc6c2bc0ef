entry-mxroute-range = Address range not accepted
    .meaning = MXroute takes mail from this range only after sign-in. Its owner may ask for a review.
