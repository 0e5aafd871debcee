package dev.qualis.app;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** Settings of Git outside of a repository. */
public final class GitSettings {
    private GitSettings() {}

    /**
     * From now on the settings of the user and of the machine are not read, for which JGit would start Git and write into the
     * user's home. For programs of their own: where others use JGit too, the settings are theirs.
     */
    public static void leaveAlone() {
        SystemReader.setInstance(new NoSettings(SystemReader.getInstance()));
    }

    private static final class NoSettings extends SystemReader.Delegate {
        NoSettings(SystemReader system) {
            super(system);
        }

        @Override
        public FileBasedConfig openUserConfig(Config parent, FS fs) {
            return new Empty(parent, fs);
        }

        @Override
        public FileBasedConfig openSystemConfig(Config parent, FS fs) {
            return new Empty(parent, fs);
        }

        @Override
        public FileBasedConfig openJGitConfig(Config parent, FS fs) {
            return new Empty(parent, fs);
        }
    }

    private static final class Empty extends FileBasedConfig {
        Empty(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // there is nothing
        }

        @Override
        public void save() {
            // nothing is kept
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
