package org.spatten.hdl.naming;

/**
 * Tells the library's own classes from users' classes. The library runs quietly: only the user's
 * call names a node. Components count as users' classes even in the library, because they are
 * written with users' privileges.
 */
final class LibraryClasses {
  /** What a class does on the stack. */
  enum Role {
    /** Its statements name hardware. */
    USER,
    /** Calls a user's function once for each element of a list. */
    ITERATES,
    /** Calls a method for someone else. */
    REFLECTS,
    /** Hands on what it is given. */
    HANDS_ON,
    /** Calls a user's function for the element of each index. */
    FILLS_BY_INDEX,
    /** Calls a user's function for intermediate results, which have no names. */
    COMBINES,
    /** A function made of other functions: of the values it makes, only what it returns counts. */
    FUNCTION,
    /** Any other class of the library. */
    QUIET
  }

  private static final String LIBRARY = "org.spatten.hdl.";
  private static final String COMPONENT = LIBRARY + "Component";
  private static final String EXTERNAL_COMPONENT = LIBRARY + "ExternalComponent";

  private static final ClassValue<Role> ROLES =
      new ClassValue<>() {
        @Override
        protected Role computeValue(Class<?> type) {
          return role(type);
        }
      };

  private LibraryClasses() {}

  static Role roleOf(Class<?> type) {
    return ROLES.get(type);
  }

  /** The role of the class of a name; one that only other loaders know is no component. */
  static Role roleOf(String name) {
    try {
      return roleOf(Class.forName(name, false, LibraryClasses.class.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return name.startsWith(LIBRARY) ? Role.QUIET : Role.USER;
    }
  }

  /** Whether a class comes with the library, a component or not. */
  static boolean isShipped(Class<?> type) {
    return type.getProtectionDomain() == LibraryClasses.class.getProtectionDomain();
  }

  private static Role role(Class<?> type) {
    var name = type.getName();
    if (name.startsWith("java.lang.reflect.") || name.startsWith("jdk.internal.reflect.")) {
      return Role.REFLECTS;
    }
    if (name.startsWith("java.") || name.startsWith("jdk.")) {
      return Role.ITERATES;
    }
    if (name.equals(LIBRARY + "Hdl") || name.equals(LIBRARY + "Vec")) {
      return Role.HANDS_ON;
    }
    if (type == Elements.class) {
      return Role.FILLS_BY_INDEX;
    }
    if (name.equals(LIBRARY + "Reduction")) {
      return Role.COMBINES;
    }
    if (name.equals(LIBRARY + "Fix") || name.equals(LIBRARY + "FixRounding")) {
      return Role.FUNCTION;
    }
    if (!name.startsWith(LIBRARY) || isUserComponent(type)) {
      return Role.USER;
    }
    return type.getPackageName().length() < LIBRARY.length() ? Role.QUIET : Role.FUNCTION;
  }

  private static boolean isUserComponent(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      if (c.getName().equals(COMPONENT)) {
        return c != type && !type.getName().equals(EXTERNAL_COMPONENT);
      }
    }
    return false;
  }
}
