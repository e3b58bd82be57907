export async function measureLatency() {
  return [];
}
