// found: HTML unchecked
WinJS.Utilities.setInnerHTMLUnsafe(element, text);
// not found: HTML that is checked
WinJS.Utilities.setInnerHTML(element, text);
