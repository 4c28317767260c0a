// found: optional chaining
const name = account?.name;
// found: what is after it when there is nothing
const name = account ?? "none";
// found: a field of a class
class Account { name = "Contoso"; }
// found: no JavaScript at all
function ( { ;
// not found: what ECMAScript 2018 has
async function load() { const { id, ...rest } = await read(); for await (const row of rows) use(row, { ...rest }); }
// not found: data that is kept as a script
{ "name": "Contoso", "size": 3 }
// not found: the signs in a text
var text = "account?.name ?? none";
