export async function joinBody() {}
