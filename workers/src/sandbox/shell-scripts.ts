/**
 * The two small shell programs that stand between the worker and a program of the sandbox. Both take everything as
 * arguments, so that no path is ever read as shell.
 */

/**
 * Limits, then the program. File descriptor 3 is the line to the worker: it closes when the worker dies, however it
 * dies, and then the whole process group is ended. Arguments: a niceness, those of `ulimitsOf`, then the command.
 * A limit that is already lower stays. Stacks are short, since an encoder has dozens of threads, and the whole of each
 * stack counts as memory however little of it is used. Linux may share the processor among sessions before it looks at niceness, and
 * this is one of its own: it has to give way as a whole.
 */
export const LIMITED_SCRIPT = `
{ echo "$1" > /proc/self/autogroup; } 2>/dev/null
shift
ulimit -c 0
ulimit -S -s 2048 2>/dev/null
ulimit -n "$1" 2>/dev/null
ulimit -f "$2" 2>/dev/null
ulimit -d "$3" 2>/dev/null
ulimit -S -t "$4" 2>/dev/null
ulimit -H -t "$5" 2>/dev/null
shift 5
{ cat <&3; kill -KILL 0; } >/dev/null 2>&1 &
exec 3<&-
"$@"
exit $?
`;

/** The exit code that says: the room could not be set up, the program never ran. */
export const NO_ROOM = 97;

/**
 * Makes a prepared folder the root of the file system inside fresh namespaces, moves into it for good, and runs the
 * command. Arguments: the folder, the table of mounts, the working folder, then the command.
 * The root itself is made read-only last; where the place it lies in is mounted noexec, that flag may not be dropped.
 */
export const ROOM_SCRIPT = `
root=$1 table=$2 work=$3
shift 3
mount --bind "$root" "$root" && cd "$root" && mount -a -T "$table" &&
  mount -t proc -o ro,nosuid,nodev,noexec proc proc &&
  pivot_root . . && umount -l . && cd "$work" || exit ${NO_ROOM}
mount -o remount,bind,ro,nosuid,nodev / 2>/dev/null ||
  mount -o remount,bind,ro,nosuid,nodev,noexec / || exit ${NO_ROOM}
"$@"
exit $?
`;
