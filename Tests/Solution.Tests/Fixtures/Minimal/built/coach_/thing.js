console.warn("thing");
