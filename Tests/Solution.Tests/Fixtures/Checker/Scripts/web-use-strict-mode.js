// found: a function without strict mode
function onLoad() { total = 1; }
// found: one function of two without it
function first() { "use strict"; return 1; }
function second() { return 2; }
// not found: a script that says it first
"use strict";
function onLoad() { return 1; }
// not found: each function says it
// otherwise than Microsoft: ESLint may be set to want it in one place only
var Contoso = Contoso || {};
(function () { "use strict"; Contoso.onLoad = function () { return 1; }; })();
// not found: a class, which is always strict
// otherwise than Microsoft: ESLint wants it all the same
class Account { save() { return 1; } }
// not found: a module, which is always strict
export function onLoad() { return 1; }
// not found: a script without a function
// otherwise than Microsoft: ESLint wants it all the same
var version = 1;
