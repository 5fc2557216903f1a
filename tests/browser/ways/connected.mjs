export async function wholeWay() {}
