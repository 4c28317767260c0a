// found: HTML that is assigned
element.innerHTML = "<p>" + name + "</p>";
// found: HTML that is inserted
element.insertAdjacentHTML("beforeend", row);
// found: HTML in brackets
element["outerHTML"] = row;
// not found: HTML that is read
var text = element.innerHTML;
// not found: an element that is cleared
element.innerHTML = "";
// not found: text
element.textContent = name;
