// found: a theme for the whole app
loadTheme({ palette: palette });
// found: a theme from the library
import { loadTheme } from "@fluentui/react";
loadTheme({ palette });
// not found: a library that brings its own along
// otherwise than Microsoft: its rule goes by the name alone
function loadTheme(theme) { current = theme; }
loadTheme({});
// not found: a method of something else
themes.loadTheme({});
