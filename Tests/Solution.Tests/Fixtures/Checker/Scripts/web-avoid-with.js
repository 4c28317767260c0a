// found: with
with (account) { name = "Contoso"; }
// not found: a property that is called with
Promise.with = other.with(1, 2);
