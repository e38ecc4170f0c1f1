// @ts-check
/**
 * Hands a file to the browser's downloads.
 *
 * @param {BlobPart} content
 * @param {string} type
 * @param {string} name
 */
export function saveFile(content, type, name) {
    const url = URL.createObjectURL(new Blob([content], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The download has to begin before its address is taken back.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
