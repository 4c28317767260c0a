// Elements are made by h: calls of it are shorter than those of the automatic runtime.
export { Fragment, h } from "preact";
