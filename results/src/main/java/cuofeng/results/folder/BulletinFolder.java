package cuofeng.results.folder;

import cuofeng.results.report.Bulletin;
import cuofeng.results.report.BulletinMarkdown;
import cuofeng.results.report.BulletinPage;
import cuofeng.results.report.Language;
import java.nio.file.Path;
import java.util.List;

/** Bulletins as a page to print and as Markdown. */
public final class BulletinFolder {

    private BulletinFolder() {}

    /**
     * Names of the files.
     *
     * @param name without ending
     */
    public static List<String> fileNames(String name) {
        return List.of(name + ".html", name + ".md");
    }

    /**
     * Writes both files, or neither; files of the same names are replaced, others in the folder stay.
     *
     * @param bulletins at least one
     * @param name of the files, without ending
     * @throws OutputFailedException if the file system refuses
     */
    public static void write(List<Bulletin> bulletins, Language language, String name, Path dir) {
        List<String> names = fileNames(name);
        try (AtomicFolder folder = AtomicFolder.beside(dir)) {
            folder.write(names.get(0), out -> out.append(new BulletinPage(bulletins, language).html()));
            folder.write(names.get(1), out -> out.append(BulletinMarkdown.of(bulletins, language)));
            folder.publish(dir, true, names);
        }
    }
}
