// found: HTML that is written
document.write("<p>" + name + "</p>");
// not found: a file that is written
file.write("<p>" + name + "</p>");
// not found: a document of the script's own
function save(document) { document.write("text"); }
