export async function followDemo() {}
