// found: HTML by jQuery
$("#list").html(rows);
// not found: HTML that is read
var text = $("#list").html();
// not found: a list that is cleared
$("#list").html("");
// not found: a function of that name
var page = html(rows);
