import { Center } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { isSignedOut } from "@/api/problem";
import { me } from "@/features/me/me";
import { takePlace } from "@/features/me/place";
import { SessionEnded } from "@/features/me/SessionEnded";
import { SignIn } from "@/features/me/SignIn";
import { Failure } from "@/states/Failure";
import { Logo } from "./Logo";
import { Shell } from "./Shell";

/** Everything: the sign-in screen, or the shell around the screens. */
export function Desk() {
  const { data, error, refetch } = useQuery(me);
  const isSignedIn = data !== undefined && data !== null;
  useWayBack(isSignedIn);
  useOnePerson(data?.username);

  if (isSignedIn) {
    return (
      <>
        <Shell me={data} />
        <SessionEnded opened={isSignedOut(error)} />
      </>
    );
  }
  if (data === null) {
    return <SignIn />;
  }
  return (
    <Center mih="100dvh" p="md">
      {error === null ? <Logo size={48} /> : <Failure error={error} onRetry={() => void refetch()} />}
    </Center>
  );
}

/** Back to the page that asked to sign in. */
function useWayBack(isSignedIn: boolean) {
  const navigate = useNavigate();
  useEffect(() => {
    const place = isSignedIn ? takePlace() : null;
    if (place !== null) {
      void navigate({ to: place, replace: true });
    }
  }, [isSignedIn, navigate]);
}

/** Nobody goes on with what another person had on the desk. */
function useOnePerson(username: string | undefined) {
  const first = useRef(username);
  useEffect(() => {
    if (first.current !== undefined && username !== undefined && username !== first.current) {
      globalThis.location.reload();
    }
    first.current = username ?? first.current;
  }, [username]);
}
