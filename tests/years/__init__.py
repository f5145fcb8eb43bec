"""Years of many desks with sticks and lines mixed, in simulated time."""
