entry-hostpoint-no-such-address = No such address here
    .meaning = The address does not exist, or the domain is not, or no longer, at Hostpoint although its MX record leads there.
