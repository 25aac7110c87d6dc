/**
 * The scenarios that ship with the program, as resources beside this package.
 *
 * <p>Main type: {@link cuofeng.scenarios.library.ScenarioLibrary}. {@code index.txt} names the scenarios and
 * {@code files.txt} in each folder its files, because the entries of a jar cannot be listed by folder.
 */
package cuofeng.scenarios.library;
