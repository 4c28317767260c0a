// found: the data of a row, asked for at once
var data = formContext.getControl("contacts").getGrid().getRows().get(0).getData();
// found: the data of the rows that are chosen
// otherwise than Microsoft: its rule wants a function that is called getGrid
var rows = grid.getSelectedRows();
rows.forEach(function (row) { show(row.getData()); });
// not found: the property
var data = formContext.getControl("contacts").getGrid().getRows().get(0).data;
// not found: the data of something else
var data = store.getData();
// not found: rows of something else
table.rows.forEach(function (row) { show(row.getData()); });
