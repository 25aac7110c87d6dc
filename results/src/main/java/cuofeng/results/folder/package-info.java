/**
 * The files of a run, written so that a folder never holds half of them.
 *
 * <p>Main type: {@link cuofeng.results.folder.RunFolder}.
 */
package cuofeng.results.folder;
