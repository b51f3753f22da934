/** As short as the eye compares: 8F2C…A91. */
export function shortHash(id: string): string {
  const plain = id.replaceAll('-', '').toUpperCase()
  return plain.length > 8 ? `${plain.slice(0, 4)}…${plain.slice(-3)}` : plain
}
