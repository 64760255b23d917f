/// Publishes an output folder to a folder that a web server or another tool takes it from.
///
/// ## What lies where
///
/// The folder that is published to *is* the site: `DIR/index.html` is its first page, so that a web
/// server, rsync, an S3 or a Git tool needs no more than `DIR`. A `current` link to a folder of
/// releases, the other known way, would make each of them follow a link, and most do not. What is
/// ours beside the site:
///
/// - `DIR/.briefing-release` marks the folder as ours. It names the release, what at the top of the
///   folder belongs to it, and a sum over all its files. It holds nothing about issues.
/// - `.DIR.briefing-releases/7`, beside `DIR`, is the seventh release as it was, for going back.
///   Files that no release has changed are one file with several names (hard links).
/// - `.DIR.briefing-staging`, `-former`, `-journal` and `-lock` are there while something is
///   published, and are cleared away by the next run if that one was killed.
///
/// What else stands at the top of `DIR`, such as `.git`, `CNAME` or `.well-known`, is not ours: it
/// stays. `.briefing-output`, which says all about issues, never leaves the output folder.
///
/// ## How it changes
///
/// The next release grows in the staging folder: files with the bytes of the last one are taken
/// from there with their times, all others are copied and get the time of publishing, a whole
/// second, and later than that of the file they replace. Then one exchange makes it the site. `DIR`
/// itself must therefore be a folder that can be renamed: where it is mounted, mount the folder
/// above it. Going back is the same way: a release grows again from its kept files, times and all.
@NullMarked
package press.briefing.desk.publish;

import org.jspecify.annotations.NullMarked;
