/* Ways that a person takes through the page, by keyboard where it can be done. */
export const ways = {}
